package org.nutgraf.internal.lexicon;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of words that is asked about far more words than it holds: one that is not in it
 * is mostly refused by a look at a number.
 */
final class WordSet extends AbstractSet<String> {
  private final List<String> words;
  private final @Nullable String[] table;
  private final int[] hashes;

  /** A set of words; each is given once. */
  WordSet(Collection<String> words) {
    this.words = List.copyOf(words);
    int length = Integer.highestOneBit(words.size() + 1) * 4;
    this.table = new String[length];
    this.hashes = new int[length];
    for (String word : words) {
      int slot = slot(word);
      table[slot] = word;
      hashes[slot] = word.hashCode();
    }
  }

  private int slot(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 16) & table.length - 1;
    while (table[slot] != null && !(hashes[slot] == hash && word.equals(table[slot]))) {
      slot = (slot + 1) & table.length - 1;
    }
    return slot;
  }

  @Override
  public boolean contains(@Nullable Object word) {
    return word instanceof String string && table[slot(string)] != null;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
