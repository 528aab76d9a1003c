package org.nutgraf.rss;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.model.Timestamp;

/** Dates as RSS wants them: {@code Mon, 20 Mar 2023 00:00:00 +0000}. */
final class Rfc822 {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ROOT);

  private static final int LAST_YEAR = 9999;

  private Rfc822() {}

  /**
   * The date, a day without a time at its midnight in UTC; none for years that have no four digits
   * and for offsets with seconds.
   */
  static Optional<String> date(Timestamp timestamp) {
    OffsetDateTime time =
        timestamp
            .dateTime()
            .orElseGet(
                () -> OffsetDateTime.of(timestamp.date(), LocalTime.MIDNIGHT, ZoneOffset.UTC));
    boolean isTold =
        time.getYear() > 0
            && time.getYear() <= LAST_YEAR
            && time.getOffset().getTotalSeconds() % 60 == 0;
    return isTold ? Optional.of(FORMAT.format(time)) : Optional.empty();
  }
}
