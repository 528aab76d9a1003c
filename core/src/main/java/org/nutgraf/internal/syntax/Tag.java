package org.nutgraf.internal.syntax;

/** What class of word a token is where it stands. */
public enum Tag {
  /** Part of a proper name. */
  NAME,
  /** A common noun; also the class of lower-case words that no list knows. */
  NOUN,
  /** A personal or indefinite pronoun. */
  PRONOUN,
  /** An article, demonstrative, possessive pronoun or quantifier. */
  DETERMINER,
  /** A number, a sum, a year. */
  NUMBER,
  /** An adjective, or a participle used as one. */
  ADJECTIVE,
  /** An adverb. */
  ADVERB,
  /** A full verb in any form. */
  VERB,
  /** A form of be, have or do. */
  AUXILIARY,
  /** A modal verb. */
  MODAL,
  /** {@code not}, {@code n't}, {@code never}. */
  NOT,
  /** {@code to}, of an infinitive or as a preposition. */
  TO,
  /** Any other preposition or particle. */
  PREPOSITION,
  /** {@code ’s} or {@code ’} of a possessor. */
  POSSESSIVE,
  /** {@code and}, {@code or}, {@code but}. */
  COORDINATOR,
  /** A word that opens a subordinate clause. */
  SUBORDINATOR,
  /** {@code who}, {@code which}, {@code where}. */
  RELATIVE,
  /** {@code that}, of whatever use. */
  THAT,
  /** A comma. */
  COMMA,
  /** A hyphen inside a compound. */
  HYPHEN,
  /** A quotation mark. */
  QUOTE,
  /** A mark that ends a clause: full stop, colon, semicolon, dash, bracket. */
  STOP
}
