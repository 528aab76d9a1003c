package org.nutgraf.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Tells whether {@code 05/03/2013} is in May or in March: the reading that is a date, else the one
 * nearer to the day of publication, else the habit of the language.
 *
 * @param monthFirst the habit of the language
 * @param published the day of publication
 */
record DateOrder(boolean monthFirst, Optional<LocalDate> published) {
  boolean isMonthFirst(int year, int a, int b) {
    // rule 4.7
    Optional<LocalDate> american = date(year, a, b);
    Optional<LocalDate> european = date(year, b, a);
    if (american.isEmpty() || european.isEmpty() || published.isEmpty()) {
      return american.isPresent() && (european.isEmpty() || monthFirst);
    }
    long apart = distance(american.get()) - distance(european.get());
    return apart == 0 ? monthFirst : apart < 0;
  }

  private long distance(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(published.orElseThrow(), date));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
