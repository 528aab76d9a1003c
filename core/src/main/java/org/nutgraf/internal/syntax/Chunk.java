package org.nutgraf.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a noun phrase without what follows its head, a verb group, or a word or
 * mark between them.
 *
 * @param kind what it is
 * @param first index of its first token in the article
 * @param end index after its last token
 * @param head index of the token that the others belong to: the last noun, the full verb
 * @param owner of a noun phrase: index of the chunk of its possessor ({@code Iran’s}), or -1
 * @param verb of a verb group: what it is, else null
 */
public record Chunk(Kind kind, int first, int end, int head, int owner, @Nullable VerbGroup verb) {
  /** What a chunk is. */
  public enum Kind {
    /** Determiners, adjectives, nouns, names: {@code the Iraqi government}; a pronoun. */
    NOUN_PHRASE,
    /** A noun phrase that says when: {@code Sunday}, {@code last week}. */
    TIME,
    /** A verb with its auxiliaries. */
    VERB_GROUP,
    /** A preposition, {@code to} among them. */
    PREPOSITION,
    /** {@code and}, {@code or}, {@code but}. */
    COORDINATOR,
    /** A comma. */
    COMMA,
    /** {@code because}, {@code if}, {@code while}. */
    SUBORDINATOR,
    /** {@code who}, {@code which}, {@code where}. */
    RELATIVE,
    /** {@code that}. */
    THAT,
    /** An adverb. */
    ADVERB,
    /** An adjective without a noun: {@code is ready}. */
    ADJECTIVE,
    /** A quotation mark. */
    QUOTE,
    /** A mark that ends a clause. */
    STOP
  }

  /**
   * {@return whether it is of a kind}
   *
   * @param other the kind
   */
  public boolean is(Kind other) {
    return kind == other;
  }

  Chunk withVerb(VerbGroup changed) {
    return new Chunk(kind, first, end, head, owner, changed);
  }
}
