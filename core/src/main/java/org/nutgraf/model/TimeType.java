package org.nutgraf.model;

/** The kinds of time expression that TIMEX3 knows. */
public enum TimeType {
  /** A day or something longer on the calendar: {@code Sunday}, {@code last September}. */
  DATE,
  /** A time of day: {@code 9 a.m. on Monday}, {@code overnight}. */
  TIME,
  /** A length of time: {@code three weeks}. */
  DURATION,
  /** Something that recurs: {@code every Friday}. */
  SET
}
