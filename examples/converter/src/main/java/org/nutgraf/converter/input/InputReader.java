package org.nutgraf.converter.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.nutgraf.text.Source;

/** Reads input files and hands their articles to a receiver. */
public final class InputReader {
  private final InputStream standardInput;
  private final boolean keepGoing;
  private final LongConsumer progress;

  /**
   * Prepares reading.
   *
   * @param standardInput where {@code -} reads from
   * @param keepGoing whether a bad line of a JSON Lines file leaves the lines after it to be read
   * @param progress hears of each stretch of bytes read
   */
  public InputReader(InputStream standardInput, boolean keepGoing, LongConsumer progress) {
    this.standardInput = standardInput;
    this.keepGoing = keepGoing;
    this.progress = progress;
  }

  /**
   * Reads a file to its end.
   *
   * @param file the file
   * @param receiver takes the articles, and hears of what cannot be read
   * @throws IOException what the receiver throws
   */
  public void read(InputFile file, Receiver receiver) throws IOException {
    try (InputStream in = open(file)) {
      switch (file.kind()) {
        case TEXT -> readText(file, in, receiver);
        case JSONL -> new JsonLinesFile(file, in, keepGoing).read(receiver);
      }
    } catch (InputException e) {
      receiver.failed(Failure.of(Origin.of(file.name()), e.getMessage()));
    }
  }

  private InputStream open(InputFile file) throws InputException {
    try {
      return file.open(standardInput, progress);
    } catch (IOException e) {
      throw new InputException(Problem.describe(e));
    }
  }

  private static void readText(InputFile file, InputStream in, Receiver receiver)
      throws IOException {
    receiver.article(
        ArticleText.plain(Origin.of(file.name()), file.outputName(), source(file, in)));
  }

  private static Source source(InputFile file, InputStream in) throws InputException {
    try {
      String text = Bytes.decode(Bytes.readAll(in));
      return file.path().isPresent() ? Source.of(file.name(), text) : Source.of(text);
    } catch (IOException e) {
      throw new InputException(Problem.describe(e));
    }
  }
}
