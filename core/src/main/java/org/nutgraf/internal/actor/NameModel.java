package org.nutgraf.internal.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * The weights of the tagger, learned from annotated articles by a program of this project; see the
 * card beside the resource. A feature's hash chooses a slot; slots with weights have a row of them,
 * one byte a label.
 */
final class NameModel {
  /** First bytes of the resource. */
  static final int MAGIC = 0x4E474E33;

  private static final String RESOURCE = "names.model";

  private final int mask;
  private final int[] rows;
  private final byte[] weights;
  private final float[] transitions;

  private NameModel(int bits, int[] rows, byte[] weights, float[] transitions) {
    this.mask = (1 << bits) - 1;
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
    int row = rows[hash & mask];
    if (row >= 0) {
      int at = row * Tags.COUNT;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        scores[tag] += weights[at + tag];
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
    int bits = in.get();
    int count = in.getInt();
    float[] transitions = new float[Tags.COUNT * Tags.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getShort();
    }
    int[] rows = new int[1 << bits];
    Arrays.fill(rows, -1);
    byte[] weights = new byte[count * Tags.COUNT];
    int slot = -1;
    for (int row = 0; row < count; row++) {
      slot += 1 + in.getInt();
      rows[slot] = row;
      int first = row * Tags.COUNT;
      for (int labels = in.getInt(); labels != 0; labels &= labels - 1) {
        weights[first + Integer.numberOfTrailingZeros(labels)] = in.get();
      }
    }
    return new NameModel(bits, rows, weights, transitions);
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
