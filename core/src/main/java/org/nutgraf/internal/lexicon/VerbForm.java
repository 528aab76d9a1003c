package org.nutgraf.internal.lexicon;

/** The forms of an English verb. */
public enum VerbForm {
  /** {@code sign}. */
  BASE,
  /** {@code signs}. */
  THIRD_PERSON,
  /** {@code signed}, past tense. */
  PAST,
  /** {@code signed}, {@code taken}: after {@code have} and {@code be}. */
  PARTICIPLE,
  /** {@code signing}. */
  GERUND
}
