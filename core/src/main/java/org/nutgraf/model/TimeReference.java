package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nutgraf.text.Span;

/**
 * An expression of time and what it means.
 *
 * @param id the identifier within the article: {@code t1}, {@code t2}, … by position
 * @param span where the expression stands
 * @param text its words
 * @param type what kind of time it expresses
 * @param value the TIMEX3 value, ISO 8601 in form: {@code 2023-03-19}, {@code 2022-09}, {@code
 *     P3W}. Where nothing anchors the expression, its underspecified form: {@code XXXX-WXX-7} is
 *     some Sunday
 */
public record TimeReference(String id, Span span, String text, TimeType type, String value) {
  /** Checks that nothing is null. */
  public TimeReference {
    requireNonNull(id, "id");
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
  }

  /**
   * {@return the days that the value names, if it names any: none for durations, for what recurs
   * and for what nothing anchors} Of a time of day it is the day; seasons are those of the northern
   * hemisphere in whole months, winter from December.
   */
  public Optional<CalendarInterval> interval() {
    return type == TimeType.DATE || type == TimeType.TIME
        ? TimexInterval.of(value)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return '"' + text + "\" = " + value;
  }
}
