package org.nutgraf.internal.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the tagger, learned from annotated articles by a program of this project; see the
 * card beside the resource. A feature's hash chooses a slot. Nine slots of ten are empty, and four
 * labels of five have no weight in a row, so both are kept as bits: what is looked at for each
 * feature stays small enough for a processor's cache.
 */
final class NameModel {
  private static final String RESOURCE = "names.model";

  static final int WORD_SHIFT = 6;
  static final int LABEL_BITS = Tags.COUNT;
  private static final int LABELS = (1 << LABEL_BITS) - 1;

  /** So many weights of eight bits have room above the labels of a row. */
  static final int INLINE = (Long.SIZE - LABEL_BITS) / Byte.SIZE;

  private final int mask;

  /**
   * For 64 slots each a number with a bit for those that have a row, and the number of rows before
   * them.
   */
  private final long[] filled;

  /** For each row the bits of its labels, and above them its weights or where these start. */
  private final long[] rows;

  /** The weights of the rows that have many. */
  private final byte[] weights;

  private final float[] transitions;

  NameModel(long[] filled, long[] rows, byte[] weights, float[] transitions) {
    this.mask = ((filled.length / 2) << WORD_SHIFT) - 1;
    this.filled = filled;
    this.rows = rows;
    this.weights = weights;
    this.transitions = transitions;
  }

  static NameModel get() {
    return Holder.MODEL;
  }

  float[] transitions() {
    return transitions;
  }

  /**
   * Adds the weights of features to a row of label scores. The features are gone afterwards.
   *
   * <p>Most of the time goes into waiting for memory, so all places are looked at before anything
   * is done with what stands there: they are then waited for together.
   */
  void add(Features features, float[] scores) {
    int[] places = features.hashes();
    int found = 0;
    for (int i = 0; i < features.size(); i++) {
      int slot = places[i] & mask;
      int at = (slot >>> WORD_SHIFT) << 1;
      // A long is shifted by the low six bits of the distance, so the slot serves as it is.
      long bits = filled[at];
      places[found] = (int) filled[at + 1] + Long.bitCount(bits & ((1L << slot) - 1));
      found += (int) (bits >>> slot) & 1;
    }
    for (int i = 0; i < found; i++) {
      addRow(rows[places[i]], scores);
    }
    features.clear();
  }

  private void addRow(long row, float[] scores) {
    int labels = (int) row & LABELS;
    long rest = row >>> LABEL_BITS;
    if (Integer.bitCount(labels) <= INLINE) {
      for (; labels != 0; labels &= labels - 1) {
        scores[Integer.numberOfTrailingZeros(labels)] += (byte) rest;
        rest >>>= Byte.SIZE;
      }
    } else {
      int at = (int) rest;
      for (; labels != 0; labels &= labels - 1) {
        scores[Integer.numberOfTrailingZeros(labels)] += weights[at++];
      }
    }
  }

  private static final class Holder {
    private static final NameModel MODEL = load();

    private static NameModel load() {
      try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + RESOURCE);
        }
        return new NameModelReader(in).read();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
