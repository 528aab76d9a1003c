package org.nutgraf.feed;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.nutgraf.model.Timestamp;

/** Dates as Atom and JSON formats want them: {@code 2023-03-20T00:00:00Z}. */
public final class Rfc3339 {
  private static final int LAST_YEAR = 9999;

  private Rfc3339() {}

  /**
   * {@return the date, a day without a time at its midnight in UTC; none for years that have no
   * four digits}
   *
   * @param timestamp any date
   */
  public static Optional<String> date(Timestamp timestamp) {
    OffsetDateTime time =
        timestamp
            .dateTime()
            .map(Rfc3339::inWholeMinutes)
            .orElseGet(
                () -> OffsetDateTime.of(timestamp.date(), LocalTime.MIDNIGHT, ZoneOffset.UTC));
    boolean isTold = time.getYear() > 0 && time.getYear() <= LAST_YEAR;
    return isTold
        ? Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time))
        : Optional.empty();
  }

  /** The same moment; in UTC if its offset has seconds, which the format cannot tell. */
  private static OffsetDateTime inWholeMinutes(OffsetDateTime time) {
    return time.getOffset().getTotalSeconds() % 60 == 0
        ? time
        : time.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
