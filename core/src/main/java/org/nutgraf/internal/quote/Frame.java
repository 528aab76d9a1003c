package org.nutgraf.internal.quote;

/** What a reporting verb may stand with. */
enum Frame {
  /** Introduces or follows direct speech: {@code “…,” she added}. */
  QUOTE('q'),
  /** A clause, with or without its conjunction: {@code said it rained}. */
  CLAUSE('c'),
  /** A clause with its conjunction, or a reported question: {@code noted that it rained}. */
  THAT('t'),
  /** An infinitive: {@code vowed to resign}. */
  INFINITIVE('i'),
  /** A noun phrase that is what was said: {@code condemned the attack}. */
  NOUN('n'),
  /** Whom it was said to, before what was said: {@code told reporters that …}. */
  ADDRESSEE('o'),
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
