package org.nutgraf.internal.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.WordCode;
import org.nutgraf.text.Source;

/**
 * Phrases of one or more words with a value each, looked up where they stand in a list of tokens.
 * Immutable once built; matching ignores case.
 *
 * @param <V> what is known of a phrase
 */
public final class PhraseTable<V> {
  /** The node of no word at all, where every phrase starts. */
  private static final int ROOT = 0;

  private static final long HYPHEN = WordCode.of("-");

  private final long[] codes;
  private final int[] nodes;
  private final List<@Nullable V> values;

  private PhraseTable(Builder<V> builder) {
    codes = builder.codes;
    nodes = builder.nodes;
    values = builder.values;
  }

  /**
   * A phrase found.
   *
   * @param end index after the last token of the phrase
   * @param value what is known of the phrase
   * @param <V> the type of the value
   */
  public record Match<V>(int end, V value) {}

  /**
   * {@return the longest phrase that starts at a token, or null}
   *
   * @param tokens the tokens of a text
   * @param from index of the token the phrase has to start at
   * @param limit index of the first token that it must not reach
   */
  public @Nullable Match<V> longest(List<Token> tokens, int from, int limit) {
    V best = null;
    int end = from;
    int node = ROOT;
    for (int i = from; i < limit; i++) {
      node = nodes[WordCode.slot(codes, WordCode.after(node, tokens.get(i).word().code()))];
      if (node == ROOT) {
        break;
      }
      V value = values.get(node);
      if (value != null) {
        best = value;
        end = i + 1;
      }
    }
    return best == null ? null : new Match<>(end, best);
  }

  /** {@return an empty builder} */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * Collects phrases: a tree of words, in which a node and the code of the next word lead to the
   * next node.
   *
   * @param <V> what is known of a phrase
   */
  public static final class Builder<V> {
    private long[] codes = new long[1 << 6];
    private int[] nodes = new int[1 << 6];
    private final List<@Nullable V> values = new ArrayList<>();

    private Builder() {
      values.add(null);
    }

    /**
     * Adds a phrase; a later value replaces an earlier one.
     *
     * @param phrase words as they stand in a text, cut into tokens as a text is
     * @param value what is known of them
     * @return this builder
     */
    public Builder<V> add(String phrase, V value) {
      int node = isPlain(phrase) ? plainNode(phrase) : node(phrase);
      if (node != ROOT) {
        values.set(node, value);
      }
      return this;
    }

    /** {@return the table} The builder must not be used afterwards. */
    public PhraseTable<V> build() {
      return new PhraseTable<>(this);
    }

    private int node(String phrase) {
      int node = ROOT;
      for (Token token : Tokenizer.tokens(FoldedText.of(Source.of(phrase)))) {
        node = next(node, token.word().code());
      }
      return node;
    }

    /**
     * Letters with single blanks or hyphens between them need no tokenizer; of large lists most
     * phrases are such.
     */
    private static boolean isPlain(String phrase) {
      boolean letter = false;
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        boolean joint = (c == ' ' || c == '-') && letter;
        letter = Character.isLetter(c) && !Character.isSurrogate(c);
        if (!letter && !joint) {
          return false;
        }
      }
      return letter;
    }

    private int plainNode(String phrase) {
      int node = ROOT;
      int start = 0;
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (c == ' ' || c == '-') {
          node = next(node, WordCode.ofAnyCase(phrase, start, i));
          node = c == '-' ? next(node, HYPHEN) : node;
          start = i + 1;
        }
      }
      return next(node, WordCode.ofAnyCase(phrase, start, phrase.length()));
    }

    private int next(int node, long word) {
      long code = WordCode.after(node, word);
      int slot = WordCode.slot(codes, code);
      if (codes[slot] == 0) {
        codes[slot] = code;
        nodes[slot] = values.size();
        values.add(null);
        if (values.size() * 2 > codes.length) {
          grow();
          return values.size() - 1;
        }
      }
      return nodes[slot];
    }

    private void grow() {
      long[] oldCodes = codes;
      int[] oldNodes = nodes;
      codes = new long[oldCodes.length * 4];
      nodes = new int[codes.length];
      for (int i = 0; i < oldCodes.length; i++) {
        if (oldCodes[i] != 0) {
          int slot = WordCode.slot(codes, oldCodes[i]);
          codes[slot] = oldCodes[i];
          nodes[slot] = oldNodes[i];
        }
      }
    }
  }
}
