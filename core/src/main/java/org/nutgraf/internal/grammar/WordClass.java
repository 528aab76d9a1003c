package org.nutgraf.internal.grammar;

/**
 * A class of function words. A word may belong to several; nouns, adjectives and most verbs to
 * none.
 */
public enum WordClass {
  /** Opens a noun phrase: {@code the}, {@code some}. */
  DETERMINER(1 << 0),
  /** Opens a noun phrase and says whose it is: {@code her}. */
  POSSESSIVE(1 << 1),
  /** Can be a subject by itself: {@code she}, {@code others}. */
  PRONOUN(1 << 2),
  /** Can be an object by itself: {@code him}. */
  OBJECT_PRONOUN(1 << 3),
  /** {@code of}, {@code in}. */
  PREPOSITION(1 << 4),
  /** {@code and}, {@code but}. */
  CONJUNCTION(1 << 5),
  /** Opens a dependent clause: {@code that}, {@code because}. */
  SUBORDINATOR(1 << 6),
  /** Opens a relative clause: {@code who}. */
  RELATIVE(1 << 7),
  /** Opens a question, direct or reported: {@code how}, {@code whether}. */
  INTERROGATIVE(1 << 8),
  /** {@code has}, {@code is}. */
  AUXILIARY(1 << 9),
  /** {@code would}. */
  MODAL(1 << 10),
  /** {@code not}. */
  NEGATION(1 << 11),
  /** Stands between subject and verb, or beside the verb: {@code also}. */
  ADVERB(1 << 12),
  /** Names a time by itself: {@code Monday}, {@code yesterday}. */
  TIME(1 << 13),
  /** {@code there}. */
  EXISTENTIAL(1 << 14),
  /** Joins two phrases to one: {@code and}. */
  COORDINATOR(1 << 15),
  /** A preposition whose phrase belongs to the noun before it: {@code the head of the agency}. */
  JOINT(1 << 16),
  /** A preposition whose phrase belongs to the name before it: {@code Smith of Ohio}. */
  NAME_JOINT(1 << 17),
  /** Makes a passive of a participle: {@code was}. */
  COPULA(1 << 18),
  /** Takes an infinitive without adding to it: {@code continued to say}. */
  CATENATIVE(1 << 19),
  /** Opens a clause that stands against the one before: {@code but}, {@code although}. */
  CONTRAST(1 << 20),
  /** Can be nothing but a subject: {@code she}. */
  SUBJECT_PRONOUN(1 << 21),
  /** Ends in -ing before a noun: {@code managing director}. */
  PREMODIFIER(1 << 22),
  /** Has a title that is set between quotation marks: {@code the film}. */
  WORK(1 << 23),
  /** Measures a time: {@code two days later}. */
  PERIOD(1 << 24),
  /** Places a time against another: {@code two days later}. */
  RELATIVE_TIME(1 << 25),
  /** Adds to the clause before: {@code including}, {@code because}. */
  ADDITION(1 << 26),
  /** A subject that stands for nobody: {@code es heißt}. */
  EXPLETIVE(1 << 27),
  /** By its form no subject, and opens none: {@code dem}, {@code ihn}. */
  OBLIQUE(1 << 28),
  /** A form of a verb that says that the clause is reported: {@code sei}. */
  REPORTED_MOOD(1 << 29),
  /** Stands for one person, who is not the speaker: {@code she}. */
  PERSONAL(1 << 30);

  private final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  /** {@return the bit that stands for the class in a set of classes} */
  public int bit() {
    return bit;
  }
}
