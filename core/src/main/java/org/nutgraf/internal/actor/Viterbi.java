package org.nutgraf.internal.actor;

import java.util.Arrays;

/** Finds the labels of a run of tokens that together score best. */
final class Viterbi {
  private static final int N = Tags.COUNT;
  private static final int[][] BEFORE = new int[N][];

  static {
    for (int tag = 0; tag < N; tag++) {
      int[] before = new int[N];
      int count = 0;
      for (int other = 0; other < N; other++) {
        if (Tags.follows(other, tag)) {
          before[count++] = other;
        }
      }
      BEFORE[tag] = Arrays.copyOf(before, count);
    }
  }

  private Viterbi() {}

  /**
   * {@return the best labels}
   *
   * @param scores a row of label scores for each token
   * @param length how many tokens
   * @param transitions score of label b after label a at {@code a * COUNT + b}
   * @param allowed bits of the labels that each token may get
   */
  static int[] decode(float[][] scores, int length, float[] transitions, int[] allowed) {
    float[] best = new float[N];
    float[] next = new float[N];
    byte[][] from = new byte[length][N];
    for (int tag = 0; tag < N; tag++) {
      boolean start = Tags.mayStart(tag) && (allowed[0] >> tag & 1) == 1;
      best[tag] = start ? scores[0][tag] + transitions[tag] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      for (int tag = 0; tag < N; tag++) {
        float most = Float.NEGATIVE_INFINITY;
        int back = 0;
        if ((allowed[i] >> tag & 1) == 1) {
          for (int before : BEFORE[tag]) {
            float score = best[before] + transitions[before * N + tag];
            if (score > most) {
              most = score;
              back = before;
            }
          }
        }
        next[tag] = most + scores[i][tag];
        from[i][tag] = (byte) back;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    return trace(best, from, length);
  }

  private static int[] trace(float[] best, byte[][] from, int length) {
    int last = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int tag = 0; tag < N; tag++) {
      if (Tags.mayEnd(tag) && best[tag] > most) {
        most = best[tag];
        last = tag;
      }
    }
    int[] tags = new int[length];
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = last;
      last = from[i][last];
    }
    return tags;
  }
}
