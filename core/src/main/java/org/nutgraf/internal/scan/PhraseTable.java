package org.nutgraf.internal.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Source;

/**
 * Phrases of one or more words with a value each, looked up where they stand in a list of tokens.
 * Immutable once built; matching ignores case.
 *
 * @param <V> what is known of a phrase
 */
public final class PhraseTable<V> {
  private final Node<V> root;

  private PhraseTable(Node<V> root) {
    this.root = root;
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
    Node<V> node = root;
    Match<V> best = null;
    for (int i = from; i < limit; i++) {
      node = node.next.get(tokens.get(i).key());
      if (node == null) {
        return best;
      }
      if (node.value != null) {
        best = new Match<>(i + 1, node.value);
      }
    }
    return best;
  }

  /** {@return an empty builder} */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * Collects phrases.
   *
   * @param <V> what is known of a phrase
   */
  public static final class Builder<V> {
    private final Node<V> root = new Node<>();

    private Builder() {}

    /**
     * Adds a phrase; a later value replaces an earlier one.
     *
     * @param phrase words as they stand in a text, cut into tokens as a text is
     * @param value what is known of them
     * @return this builder
     */
    public Builder<V> add(String phrase, V value) {
      List<Token> tokens = Tokenizer.tokens(FoldedText.of(Source.of(phrase)));
      Node<V> node = root;
      for (Token token : tokens) {
        node = node.child(token.key());
      }
      if (!tokens.isEmpty()) {
        node.value = value;
      }
      return this;
    }

    /** {@return the table} The builder must not be used afterwards. */
    public PhraseTable<V> build() {
      return new PhraseTable<>(root);
    }
  }

  private static final class Node<V> {
    private Map<String, Node<V>> next = Map.of();
    private @Nullable V value;

    /** Most phrases go no further, so most nodes need no map of their own. */
    private Node<V> child(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(key, k -> new Node<>());
    }
  }
}
