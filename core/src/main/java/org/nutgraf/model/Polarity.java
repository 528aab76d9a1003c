package org.nutgraf.model;

/** Whether the text says that an event took place or that it did not. */
public enum Polarity {
  /** It did. */
  POSITIVE,
  /** It did not: {@code Iran did not sign}. */
  NEGATIVE
}
