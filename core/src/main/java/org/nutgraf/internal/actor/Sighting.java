package org.nutgraf.internal.actor;

/**
 * A place where the text refers to somebody, before its form is settled.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param sort how it refers
 */
record Sighting(int first, int end, Sort sort) {
  /** How words refer. */
  enum Sort {
    /** By a name, full or short. */
    NAME,
    /** By a demonym. */
    DEMONYM,
    /** By a description. */
    NOMINAL,
    /** By a pronoun. */
    PRONOUN
  }
}
