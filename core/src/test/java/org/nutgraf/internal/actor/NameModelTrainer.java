package org.nutgraf.internal.actor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the model of {@link NameModel} from annotated articles; the same texts give the same bytes.
 *
 * <p>{@code NameModelTrainer ARTICLES CORPORA MODEL}: the folder of the project's own articles (see
 * the README beside it), a folder of corpora as JSON Lines, the file to write.
 */
final class NameModelTrainer {
  private static final int BITS = 21;

  private NameModelTrainer() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    List<Marked> texts = new ArrayList<>(MarkedReader.articles(Path.of(arguments[0])));
    texts.addAll(MarkedReader.corpora(Path.of(arguments[1])));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      train(texts, BITS, out);
    }
  }

  /** Learns from texts and writes what was learned. */
  static void train(List<Marked> texts, int bits, OutputStream out) throws IOException {
    SampleMaker maker = new SampleMaker(bits);
    Variants variants = new Variants();
    List<Sample> samples = new ArrayList<>();
    for (Marked text : texts) {
      for (Marked variant : variants.of(text)) {
        samples.addAll(maker.samples(variant));
      }
    }
    Learner learner = new Learner(bits);
    learner.learn(samples);
    new NameModelWriter(learner, bits).write(out);
  }
}
