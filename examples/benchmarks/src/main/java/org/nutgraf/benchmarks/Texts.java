package org.nutgraf.benchmarks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The texts that are measured: the seed, and longer ones made of its paragraphs. */
final class Texts {
  private static final String SEED = "/000_91bfc260008a31a4.txt";

  private Texts() {}

  static String seed() throws IOException {
    try (InputStream in = Texts.class.getResourceAsStream(SEED)) {
      if (in == null) {
        throw new FileNotFoundException(SEED);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** At least so many characters: paragraphs of the seed, their sentences in ever another order. */
  static String ofLength(int length) throws IOException {
    List<String> paragraphs = List.of(seed().strip().split("\n\n"));
    StringBuilder text = new StringBuilder(length + 2000);
    for (int i = 0; text.length() < length; i++) {
      int round = i / paragraphs.size();
      text.append(rotated(paragraphs.get(i % paragraphs.size()), round)).append("\n\n");
    }
    return text.toString();
  }

  private static String rotated(String paragraph, int distance) {
    List<String> sentences = Arrays.asList(paragraph.split("(?<=\\.) "));
    Collections.rotate(sentences, distance);
    return String.join(" ", sentences);
  }
}
