package org.nutgraf.internal.actor;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes weights as {@link NameModel} reads them: as bytes, without the small ones. */
final class NameModelWriter {
  private static final int N = Tags.COUNT;
  private static final int LARGEST = 127;

  /** Smaller weights are dropped. */
  private static final float SMALLEST = 1;

  /** One weight in so many may be larger than the largest byte. */
  private static final int CLIPPED = 5000;

  private final Learner learner;
  private final int bits;
  private final float scale;

  NameModelWriter(Learner learner, int bits) {
    this.learner = learner;
    this.bits = bits;
    this.scale = LARGEST / largest();
  }

  private float largest() {
    float[] sizes = new float[N << bits];
    int used = 0;
    for (int i = 0; i < sizes.length; i++) {
      float size = Math.abs(learner.weight(i));
      if (size > 0) {
        sizes[used++] = size;
      }
    }
    Arrays.sort(sizes, 0, used);
    return used == 0 ? 1 : sizes[used - 1 - used / CLIPPED];
  }

  void write(OutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream data =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(out, deflater), 1 << 16))) {
      byte[] weights = weights();
      data.writeInt(NameModelReader.MAGIC);
      data.writeByte(bits);
      data.writeInt(rows(weights));
      for (int i = 0; i < N * N; i++) {
        data.writeShort(Math.round(learner.transition(i) * scale));
      }
      write(weights, data);
    } finally {
      deflater.end();
    }
  }

  private byte[] weights() {
    byte[] weights = new byte[N << bits];
    for (int i = 0; i < weights.length; i++) {
      float weight = learner.weight(i) * scale;
      int rounded = Math.abs(weight) < SMALLEST ? 0 : Math.round(weight);
      weights[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, rounded));
    }
    return weights;
  }

  private static int labels(byte[] weights, int slot) {
    int labels = 0;
    for (int tag = 0; tag < N; tag++) {
      labels |= weights[slot * N + tag] == 0 ? 0 : 1 << tag;
    }
    return labels;
  }

  private int rows(byte[] weights) {
    int rows = 0;
    for (int slot = 0; slot < 1 << bits; slot++) {
      rows += labels(weights, slot) == 0 ? 0 : 1;
    }
    return rows;
  }

  private void write(byte[] weights, DataOutputStream data) throws IOException {
    int last = -1;
    for (int slot = 0; slot < 1 << bits; slot++) {
      int labels = labels(weights, slot);
      if (labels == 0) {
        continue;
      }
      data.writeInt(slot - last - 1);
      data.writeInt(labels);
      for (int tag = 0; tag < N; tag++) {
        if (weights[slot * N + tag] != 0) {
          data.writeByte(weights[slot * N + tag]);
        }
      }
      last = slot;
    }
  }
}
