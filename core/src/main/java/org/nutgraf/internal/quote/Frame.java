package org.nutgraf.internal.quote;

/** What a reporting verb may stand with. */
enum Frame {
  /** Introduces or follows direct speech: {@code “…,” she added}. */
  QUOTE('q'),
  /** A clause, with or without its conjunction: {@code said it rained}. */
  CLAUSE('c'),
  /** A clause with its conjunction or a pronoun, or a reported question: {@code asked why}. */
  THAT('t'),
  /** An infinitive: {@code vowed to resign}. */
  INFINITIVE('i'),
  /** A noun phrase that is what was said: {@code condemned the attack}. */
  NOUN('n'),
  /** The same, where words of the phrase stand between marks: {@code backed the “green deal”}. */
  NOUN_IF_QUOTED('m'),
  /** A noun phrase with an infinitive: {@code urged voters to wait}. */
  OBJECT_INFINITIVE('u'),
  /** Whom it was said to, before what was said: {@code told reporters that …}. */
  ADDRESSEE('o'),
  /** Who said it, as its object: {@code quoted the mayor as saying}. */
  QUOTED_PERSON('z'),
  /** Says what somebody thinks rather than says: {@code hoped}. */
  THOUGHT('y'),
  /** Its base form and third person are also nouns: {@code claims}. */
  ALSO_NOUN('x');

  private final char letter;

  Frame(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }
}
