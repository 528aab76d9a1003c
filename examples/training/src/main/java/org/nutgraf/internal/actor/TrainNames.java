package org.nutgraf.internal.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the name model: {@code TrainNames ARTICLES CORPORA MODEL}. The same inputs give the same
 * bytes.
 */
public final class TrainNames {
  private static final int BITS = 20;

  private TrainNames() {}

  /**
   * Runs the training.
   *
   * @param args folder of the project's articles, folder of the corpora, file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    MarkedReader reader = new MarkedReader();
    List<Marked> texts = new ArrayList<>(reader.articles(Path.of(args[0])));
    texts.addAll(reader.corpora(Path.of(args[1])));
    int rounds = Integer.getInteger("rounds", 12);
    SampleMaker maker = new SampleMaker(BITS);
    Variants variants = new Variants();
    List<Sample> samples = new ArrayList<>();
    for (Marked text : texts) {
      for (Marked variant : variants.of(text)) {
        samples.addAll(maker.samples(variant));
      }
    }
    System.out.printf(
        "%d texts, %d runs, %d names lost%n", texts.size(), samples.size(), maker.lost());
    float margin = Float.parseFloat(System.getProperty("margin", "20"));
    Learner learner = new Learner(BITS, margin, samples);
    learner.learn(samples, rounds);
    double smallest = Double.parseDouble(System.getProperty("smallest", "1.0"));
    ModelWriter.write(learner, BITS, smallest, Path.of(args[2]));
  }
}
