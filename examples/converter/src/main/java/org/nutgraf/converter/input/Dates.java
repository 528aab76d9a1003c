package org.nutgraf.converter.input;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.nutgraf.model.Timestamp;

/** Reads dates of publication as corpora write them. */
public final class Dates {
  private static final int DATE = "2023-03-20".length();

  private Dates() {}

  /**
   * {@return the day, with its time where that has an offset} Takes {@code 2023-03-20}, {@code
   * 2023-03-20T14:05:00Z}, and a blank in the place of the {@code T}. A time without an offset
   * tells only the day.
   *
   * @param text an ISO 8601 date, or date and time
   * @throws DateTimeParseException if the text is neither
   */
  public static Timestamp parse(String text) {
    boolean blank = text.length() > DATE && text.charAt(DATE) == ' ';
    String iso = blank ? text.substring(0, DATE) + 'T' + text.substring(DATE + 1) : text;
    return isWithoutOffset(iso)
        ? Timestamp.of(LocalDateTime.parse(iso).toLocalDate())
        : Timestamp.parse(iso);
  }

  private static boolean isWithoutOffset(String iso) {
    return iso.length() > DATE
        && !iso.endsWith("Z")
        && iso.indexOf('+', DATE) < 0
        && iso.indexOf('-', DATE) < 0;
  }
}
