package org.nutgraf.feed;

import java.util.Arrays;

/**
 * Gives every item an identifier of its own. Remembers a hash of eight bytes for each; two texts of
 * one hash are taken for one, which only makes an identifier longer than it need be.
 */
public final class UniqueIds {
  private static final long PRIME = 0x100000001B3L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Open addressing; zero is a free slot. The length is a power of two. */
  private long[] seen = new long[64];

  private int size;

  /** Makes a set of identifiers in which there is none yet. */
  public UniqueIds() {}

  /**
   * {@return an article's identifier, or that and the item's number if another item has it}
   *
   * @param id the article's identifier
   * @param itemNumber the number of the item in its feed, from 1
   */
  public String unique(String id, int itemNumber) {
    String guid = id;
    while (!add(hash(guid))) {
      guid = guid + "#" + itemNumber;
    }
    return guid;
  }

  private static long hash(String text) {
    long hash = SPREAD;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * SPREAD;
    return hash == 0 ? 1 : hash;
  }

  private boolean add(long hash) {
    if (size * 2 >= seen.length) {
      grow();
    }
    int slot = slotOf(hash);
    if (seen[slot] == hash) {
      return false;
    }
    seen[slot] = hash;
    size++;
    return true;
  }

  private int slotOf(long hash) {
    int slot = (int) (hash >>> 32) & (seen.length - 1);
    while (seen[slot] != 0 && seen[slot] != hash) {
      slot = (slot + 1) & (seen.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] before = seen;
    seen = new long[before.length * 2];
    Arrays.stream(before).filter(hash -> hash != 0).forEach(hash -> seen[slotOf(hash)] = hash);
  }
}
