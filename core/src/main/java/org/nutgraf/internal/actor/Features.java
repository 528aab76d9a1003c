package org.nutgraf.internal.actor;

import java.util.Arrays;

/** The features of one token, gathered so that their weights are looked up together. */
final class Features implements TagFeatures.Sink {
  private static final int USUAL = 64;

  private int[] hashes = new int[USUAL];
  private int size;

  @Override
  public void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** The hashes; those from {@link #size} on are of no token. Lent: a model may write over them. */
  int[] hashes() {
    return hashes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
