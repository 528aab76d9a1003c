package org.nutgraf.internal.quote;

/**
 * A part of a clause.
 *
 * @param kind what it is
 * @param first index of the first token
 * @param end index after the last token
 */
record Constituent(Kind kind, int first, int end) {
  /** What a part of a clause is. */
  enum Kind {
    /** A noun phrase or pronoun that may be a subject. */
    NOMINATIVE,
    /** A noun phrase or pronoun that its determiner or form shows to be an object. */
    OBLIQUE,
    /** A noun phrase with its preposition. */
    PREPOSITIONAL,
    /** A word that can be a finite verb. */
    VERB,
    /** Opens a dependent clause, whose verb stands at its end. */
    SUBORDINATOR,
    /** Opens a relative clause, and may be its subject. */
    RELATIVE,
    /** Joins clauses. */
    CONJUNCTION,
    /** A comma or dash. */
    COMMA,
    /** A colon. */
    COLON,
    /** What stands between marks. */
    QUOTE,
    /** Anything else. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  TokenRange range() {
    return new TokenRange(first, end);
  }
}
