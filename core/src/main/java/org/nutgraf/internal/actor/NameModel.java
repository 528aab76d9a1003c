package org.nutgraf.internal.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * The weights of the tagger, learned from annotated articles by a program of this project; see the
 * card beside the resource. A feature's hash chooses a slot. Nine slots of ten are empty, and four
 * labels of five have no weight in a row, so both are kept as bits: what is looked at for each
 * feature stays small enough for a processor's cache.
 */
final class NameModel {
  /** First bytes of the resource. */
  static final int MAGIC = 0x4E474E33;

  private static final String RESOURCE = "names.model";

  private static final int WORD_SHIFT = 6;
  private static final int LABEL_BITS = Tags.COUNT;
  private static final int LABELS = (1 << LABEL_BITS) - 1;

  /** So many weights of eight bits have room above the labels of a row. */
  private static final int INLINE = (Long.SIZE - LABEL_BITS) / Byte.SIZE;

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

  private NameModel(long[] filled, long[] rows, byte[] weights, float[] transitions) {
    this.mask = (filled.length / 2 << WORD_SHIFT) - 1;
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

  /** Adds the weights of a feature to a row of label scores. */
  void add(int hash, float[] scores) {
    int slot = hash & mask;
    int at = slot >>> WORD_SHIFT << 1;
    long bits = filled[at];
    // A long is shifted by the low six bits of the distance, so the slot serves as it is.
    if ((bits >>> slot & 1) != 0) {
      addRow(rows[(int) filled[at + 1] + Long.bitCount(bits & (1L << slot) - 1)], scores);
    }
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

  /**
   * Reads a model: magic, bits of the slot number, transitions, then for each slot with weights the
   * distance from the one before, the bits of its labels, and their weights.
   */
  static NameModel read(InputStream compressed) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new InflaterInputStream(compressed).readAllBytes());
    if (in.getInt() != MAGIC) {
      throw new IOException("not a name model");
    }
    long[] filled = new long[2 << in.get() - WORD_SHIFT];
    long[] rows = new long[in.getInt()];
    float[] transitions = new float[Tags.COUNT * Tags.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getShort();
    }
    byte[] weights = new byte[in.remaining()];
    int size = 0;
    int slot = -1;
    for (int row = 0; row < rows.length; row++) {
      slot += 1 + in.getInt();
      filled[slot >>> WORD_SHIFT << 1] |= 1L << slot;
      int labels = in.getInt();
      int count = Integer.bitCount(labels);
      long rest = size;
      if (count <= INLINE) {
        rest = inline(in, count);
      } else {
        in.get(weights, size, count);
        size += count;
      }
      rows[row] = rest << LABEL_BITS | labels;
    }
    for (int at = 2; at < filled.length; at += 2) {
      filled[at + 1] = filled[at - 1] + Long.bitCount(filled[at - 2]);
    }
    return new NameModel(filled, rows, Arrays.copyOf(weights, size), transitions);
  }

  private static long inline(ByteBuffer in, int count) {
    long weights = 0;
    for (int i = 0; i < count; i++) {
      weights |= (in.get() & 0xFFL) << i * Byte.SIZE;
    }
    return weights;
  }

  private static final class Holder {
    private static final NameModel MODEL = load();

    private static NameModel load() {
      try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
