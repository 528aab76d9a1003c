package org.nutgraf.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.model.Timestamp;

/** Dates of publication as corpora write them. */
final class PublicationDate {
  private static final DateTimeFormatter YEAR_FIRST =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .appendOptional(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private PublicationDate() {}

  /**
   * {@return the day, with its time where that has an offset} Takes {@code 2023-03-20}, {@code
   * 2023-03-20T14:05:00Z}, {@code 2023-03-20 14:05:00} (which tells only the day) and {@code Mon,
   * 20 Mar 2023 14:05:00 GMT}. Empty if the text is no such date.
   */
  static Optional<Timestamp> read(String text) {
    String date = text.strip();
    try {
      return Optional.of(
          !date.isEmpty() && Character.isDigit(date.charAt(0))
              ? timestamp(YEAR_FIRST.parseBest(date, OffsetDateTime::from, LocalDate::from))
              : timestamp(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, OffsetDateTime::from)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Timestamp timestamp(TemporalAccessor date) {
    return date instanceof OffsetDateTime time
        ? Timestamp.of(time)
        : Timestamp.of(LocalDate.from(date));
  }
}
