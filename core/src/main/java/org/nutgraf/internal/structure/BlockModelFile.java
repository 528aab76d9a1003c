package org.nutgraf.internal.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the weights of the model; a line is a feature, a transition or the headline's threshold.
 */
final class BlockModelFile {
  private static final String FILE = "block-model.txt";

  private final float[][] weights = new float[Features.count()][BlockModel.COLUMNS];
  private final float[][] transitions = new float[BlockModel.CLASSES + 1][BlockModel.CLASSES];
  private float noHeadline;

  private BlockModelFile() {}

  static BlockModel read() {
    InputStream in = BlockModelFile.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException("no model " + FILE);
    }
    BlockModelFile file = new BlockModelFile();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          file.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + FILE, e);
    }
    return new BlockModel(file.weights, file.transitions, file.noHeadline);
  }

  /** {@code feature TRAIT offset value weights…}, {@code after CLASS weights…}, {@code none x}. */
  private void add(String[] fields) {
    switch (fields[0]) {
      case "feature" -> {
        Trait trait = Trait.valueOf(fields[1]);
        int feature = Features.of(trait, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
        fill(weights[feature], fields, 4);
      }
      case "after" -> {
        boolean first = fields[1].equals("START");
        int row = first ? BlockModel.CLASSES : BlockClass.valueOf(fields[1]).ordinal();
        fill(transitions[row], fields, 2);
      }
      case "none" -> noHeadline = Float.parseFloat(fields[1]);
      default -> throw new IllegalStateException("unknown line in " + FILE + ": " + fields[0]);
    }
  }

  private static void fill(float[] row, String[] fields, int from) {
    for (int c = 0; c < row.length; c++) {
      row[c] = Float.parseFloat(fields[from + c]);
    }
  }
}
