package org.nutgraf.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * The days from a first to a last, both included, in the ISO calendar.
 *
 * <pre>{@code
 * CalendarInterval september = time.interval().orElseThrow();
 * september.contains(LocalDate.of(2022, 9, 30)); // true
 * }</pre>
 *
 * <p>Intervals are ordered by their first day, then by their last.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record CalendarInterval(LocalDate first, LocalDate last)
    implements Comparable<CalendarInterval> {
  private static final Comparator<CalendarInterval> ORDER =
      Comparator.comparing(CalendarInterval::first).thenComparing(CalendarInterval::last);

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public CalendarInterval {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /**
   * {@return the interval of one day}
   *
   * @param day the day
   */
  public static CalendarInterval of(LocalDate day) {
    return new CalendarInterval(day, day);
  }

  /** {@return the number of days, at least 1} */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /**
   * {@return whether the day lies in the interval}
   *
   * @param day a day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * {@return whether the other interval lies in this one, edges included}
   *
   * @param other the interval that may lie inside
   */
  public boolean contains(CalendarInterval other) {
    return contains(other.first) && contains(other.last);
  }

  /**
   * {@return whether the two have a day in common}
   *
   * @param other the interval to compare with
   */
  public boolean overlaps(CalendarInterval other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /**
   * {@return whether this interval ends before the other begins}
   *
   * @param other the interval to compare with
   */
  public boolean isBefore(CalendarInterval other) {
    return last.isBefore(other.first);
  }

  /**
   * {@return the smallest interval that covers both}
   *
   * @param other the interval to cover as well
   */
  public CalendarInterval union(CalendarInterval other) {
    return new CalendarInterval(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  @Override
  public int compareTo(CalendarInterval other) {
    return ORDER.compare(this, other);
  }

  /** {@return one day, or two days with a slash between them, as ISO 8601} */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
