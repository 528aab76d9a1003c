package org.nutgraf.internal.actor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Reads a {@link NameModel}: magic, bits of the slot number, number of rows, transitions, then for
 * each slot with weights the distance from the one before, the bits of its labels, and their
 * weights. It steps through an array by hand, as a quarter of a million rows are read before the
 * first article.
 */
final class NameModelReader {
  /** First bytes of the resource. */
  static final int MAGIC = 0x4E474E33;

  private final byte[] in;
  private int at;

  NameModelReader(InputStream compressed) throws IOException {
    this.in = new InflaterInputStream(compressed).readAllBytes();
  }

  NameModel read() throws IOException {
    if (in.length < 2 * Integer.BYTES || integer() != MAGIC) {
      throw new IOException("not a name model");
    }
    long[] filled = new long[2 << (in[at++] - NameModel.WORD_SHIFT)];
    long[] rows = new long[integer()];
    float[] transitions = new float[Tags.COUNT * Tags.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (short) ((in[at++] << Byte.SIZE) | (in[at++] & 0xFF));
    }
    byte[] weights = readRows(filled, rows);
    for (int i = 2; i < filled.length; i += 2) {
      filled[i + 1] = filled[i - 1] + Long.bitCount(filled[i - 2]);
    }
    return new NameModel(filled, rows, weights, transitions);
  }

  /** Fills the rows, and returns the weights that have no room in them. */
  private byte[] readRows(long[] filled, long[] rows) {
    byte[] weights = new byte[in.length - at];
    int size = 0;
    int slot = -1;
    for (int row = 0; row < rows.length; row++) {
      slot += 1 + integer();
      filled[(slot >>> NameModel.WORD_SHIFT) << 1] |= 1L << slot;
      int labels = integer();
      int count = Integer.bitCount(labels);
      long rest = size;
      if (count <= NameModel.INLINE) {
        rest = inline(count);
      } else {
        System.arraycopy(in, at, weights, size, count);
        at += count;
        size += count;
      }
      rows[row] = (rest << NameModel.LABEL_BITS) | labels;
    }
    return Arrays.copyOf(weights, size);
  }

  private long inline(int count) {
    long weights = 0;
    for (int i = 0; i < count; i++) {
      weights |= (in[at++] & 0xFFL) << (i * Byte.SIZE);
    }
    return weights;
  }

  private int integer() {
    int value =
        (in[at] << 24)
            | ((in[at + 1] & 0xFF) << 16)
            | ((in[at + 2] & 0xFF) << 8)
            | (in[at + 3] & 0xFF);
    at += Integer.BYTES;
    return value;
  }
}
