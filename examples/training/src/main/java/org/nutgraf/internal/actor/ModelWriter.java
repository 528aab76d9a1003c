package org.nutgraf.internal.actor;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the weights as bytes, without the small ones. */
final class ModelWriter {
  private static final int N = Tags.COUNT;

  private ModelWriter() {}

  /**
   * Writes a model.
   *
   * @param smallest share of the largest byte below which a weight is dropped
   */
  static void write(Learner learner, int bits, double smallest, Path file) throws IOException {
    int total = N << bits;
    float[] sizes = new float[total];
    int used = 0;
    for (int i = 0; i < total; i++) {
      float weight = Math.abs(learner.weight(i));
      if (weight > 0) {
        sizes[used++] = weight;
      }
    }
    Arrays.sort(sizes, 0, used);
    float top = sizes[Math.max(0, used - 1 - used / 5000)];
    float scale = 127 / top;
    byte[] bytes = new byte[total];
    int count = 0;
    for (int slot = 0; slot < 1 << bits; slot++) {
      boolean any = false;
      for (int at = slot * N; at < slot * N + N; at++) {
        float value = learner.weight(at) * scale;
        bytes[at] =
            Math.abs(value) < smallest
                ? 0
                : (byte) Math.max(-127, Math.min(127, Math.round(value)));
        any |= bytes[at] != 0;
      }
      count += any ? 1 : 0;
    }
    try (OutputStream out = Files.newOutputStream(file);
        DataOutputStream data =
            new DataOutputStream(
                new java.io.BufferedOutputStream(
                    new DeflaterOutputStream(out, new Deflater(9)), 1 << 16))) {
      data.writeInt(NameModel.MAGIC);
      data.writeByte(bits);
      data.writeInt(count);
      for (int i = 0; i < N * N; i++) {
        data.writeShort(Math.round(learner.transition(i) * scale));
      }
      rows(bytes, bits, data);
    }
    System.out.printf("%d slots, %d weights before, %d bytes%n", count, used, Files.size(file));
  }

  private static void rows(byte[] bytes, int bits, DataOutputStream data) throws IOException {
    int last = -1;
    for (int slot = 0; slot < 1 << bits; slot++) {
      int labels = 0;
      for (int tag = 0; tag < N; tag++) {
        labels |= bytes[slot * N + tag] == 0 ? 0 : 1 << tag;
      }
      if (labels != 0) {
        data.writeShort(slot - last - 1);
        data.writeInt(labels);
        for (int tag = 0; tag < N; tag++) {
          if (bytes[slot * N + tag] != 0) {
            data.writeByte(bytes[slot * N + tag]);
          }
        }
        last = slot;
      }
    }
  }
}
