package org.nutgraf.internal.scan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a function says of the words that were met of late, as articles use the same few
 * thousand words again and again. It holds a fixed number of words: a new one takes the place of an
 * old one.
 *
 * <p>Safe for all threads without a lock: an entry is immutable and is seen whole or not at all; at
 * worst a word is asked about twice.
 *
 * @param <T> what the function says; the same for equal words, and immutable
 */
public final class WordMemo<T> {
  private static final int SIZE = 1 << 13;

  private final Function<Word, T> function;
  private final @Nullable Entry<T>[] entries;

  /**
   * An empty memory.
   *
   * @param function what is said of a word, by nothing but the word
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // No array of a generic type can be made otherwise.
  public WordMemo(Function<Word, T> function) {
    this.function = function;
    this.entries = new Entry[SIZE];
  }

  /**
   * {@return what the function says of a word}
   *
   * @param word the word
   */
  public T of(Word word) {
    int slot = word.hash() & (SIZE - 1);
    Entry<T> entry = entries[slot];
    if (entry != null && word.isSame(entry.word)) {
      return entry.value;
    }
    T value = function.apply(word);
    if (word.isShort()) {
      entries[slot] = new Entry<>(word, value);
    }
    return value;
  }

  private record Entry<T>(Word word, T value) {}
}
