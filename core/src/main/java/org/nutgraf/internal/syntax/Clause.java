package org.nutgraf.internal.syntax;

import java.util.List;

/**
 * A verb group with its complements. All numbers are indices of chunks of the sentence.
 *
 * @param verb the verb group
 * @param subjects noun phrases of the grammatical subject; those of a passive are the patients
 * @param objects noun phrases right behind the verb, coordinated ones each
 * @param phrases what prepositions attach, in order of position
 * @param governor the verb group that this one completes ({@code agreed} of {@code agreed to
 *     share}), or -1
 * @param link how it hangs on the sentence
 * @param end index after the last chunk that may belong to the clause
 */
public record Clause(
    int verb,
    List<Integer> subjects,
    List<Integer> objects,
    List<Phrase> phrases,
    int governor,
    Link link,
    int end) {

  /** How a clause hangs on the rest of the sentence. */
  public enum Link {
    /** It is a main clause, or coordinated with one. */
    MAIN,
    /** {@code agreed to share}. */
    INFINITIVE,
    /** {@code after meeting}, {@code accused of killing}, {@code , killing five}. */
    PARTICIPIAL,
    /** {@code who visited Baghdad}. */
    RELATIVE,
    /** {@code said that Iran attacked}, with or without {@code that}. */
    CONTENT,
    /** {@code if}, {@code unless}. */
    CONDITIONAL,
    /** {@code after Iran attacked}. */
    ADVERBIAL
  }

  /**
   * A preposition with its noun phrases.
   *
   * @param preposition its key: {@code against}
   * @param chunk the chunk of the preposition
   * @param nouns the coordinated noun phrases behind it
   */
  public record Phrase(String preposition, int chunk, List<Integer> nouns) {}
}
