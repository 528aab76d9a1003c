package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published or updated: a date, and the time with its offset where one is
 * given.
 *
 * @param date the calendar day at the place of publication
 * @param dateTime the day with time and offset
 */
public record Timestamp(LocalDate date, Optional<OffsetDateTime> dateTime) {
  /**
   * Checks that both tell the same day.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Timestamp {
    requireNonNull(date, "date");
    requireNonNull(dateTime, "dateTime");
    if (dateTime.isPresent() && !dateTime.get().toLocalDate().equals(date)) {
      throw new IllegalArgumentException(date + " is not the day of " + dateTime.get());
    }
  }

  /**
   * {@return a day without a time}
   *
   * @param date the day
   */
  public static Timestamp of(LocalDate date) {
    return new Timestamp(date, Optional.empty());
  }

  /**
   * {@return a day with its time}
   *
   * @param dateTime the time with its offset
   */
  public static Timestamp of(OffsetDateTime dateTime) {
    return new Timestamp(dateTime.toLocalDate(), Optional.of(dateTime));
  }

  /**
   * {@return what {@link #toString} wrote: {@code 2023-03-20} or {@code 2023-03-20T14:05:00+02:00}}
   *
   * @param iso an ISO 8601 date, or date and time with offset
   * @throws DateTimeParseException if the text is neither
   */
  public static Timestamp parse(String iso) {
    return iso.indexOf('T') < 0 ? of(LocalDate.parse(iso)) : of(OffsetDateTime.parse(iso));
  }

  /**
   * {@return the day that somebody wrote, with its time where that has an offset} Takes {@code
   * 2023-03-20}, {@code 2023/3/20}, {@code 20230320}, each also with a time ({@code 2023-03-20
   * 14:05:00Z}), and {@code Mon, 20 Mar 2023 14:05:00 GMT}. A time without an offset tells only the
   * day. Empty if the text is no such date; nothing is guessed.
   *
   * @param text what a corpus or a page has as a date
   */
  public static Optional<Timestamp> read(String text) {
    return WrittenDate.read(text);
  }

  /** {@return the date, or date and time with offset, as ISO 8601} */
  @Override
  public String toString() {
    return dateTime.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(date.toString());
  }
}
