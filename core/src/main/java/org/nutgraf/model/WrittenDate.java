package org.nutgraf.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of publication as corpora write them: the year first, or as e-mail has them. */
final class WrittenDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:([-/.:])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?:[T ](.*))?");

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("H:mm[:ss]")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private WrittenDate() {}

  static Optional<Timestamp> read(String text) {
    try {
      Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
      return Optional.of(yearFirst.matches() ? timestamp(yearFirst) : rfc1123(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Timestamp timestamp(Matcher parts) {
    boolean compact = parts.group(2) == null;
    int month = Integer.parseInt(parts.group(compact ? 5 : 3));
    int day = Integer.parseInt(parts.group(compact ? 6 : 4));
    LocalDate date = LocalDate.of(Integer.parseInt(parts.group(1)), month, day);
    String time = parts.group(7) == null ? "" : parts.group(7).strip();
    return time.isEmpty() ? Timestamp.of(date) : timestamp(date, time);
  }

  private static Timestamp timestamp(LocalDate date, String text) {
    TemporalAccessor time = TIME.parseBest(text, OffsetTime::from, LocalTime::from);
    return time instanceof OffsetTime withOffset
        ? Timestamp.of(withOffset.atDate(date))
        : Timestamp.of(date);
  }

  private static Timestamp rfc1123(String text) {
    return Timestamp.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, OffsetDateTime::from));
  }
}
