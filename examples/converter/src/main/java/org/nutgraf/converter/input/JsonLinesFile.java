package org.nutgraf.converter.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads JSON Lines: blank lines are skipped, a bad line is reported by its number. */
final class JsonLinesFile {
  private static final String STOPPED = "; the lines after it are not read";

  private final InputFile file;
  private final LineReader lines;
  private final boolean keepGoing;
  private final JsonRecords records = new JsonRecords();

  JsonLinesFile(InputFile file, InputStream in, boolean keepGoing) {
    this.file = file;
    this.lines = new LineReader(in);
    this.keepGoing = keepGoing;
  }

  void read(Receiver receiver) throws IOException {
    boolean good = true;
    for (int number = 1; (good || keepGoing) && advance(); number++) {
      Origin origin = Origin.of(file.name(), number);
      try {
        good = read(origin, number, lines.text(), receiver);
      } catch (InputException e) {
        good = false;
        receiver.failed(Failure.of(origin, problem(e)));
      }
    }
  }

  private boolean read(Origin origin, int number, String line, Receiver receiver)
      throws IOException {
    Optional<ArticleText> text;
    try {
      text = line.isBlank() ? Optional.empty() : Optional.of(article(line, number));
    } catch (InputException e) {
      receiver.failed(new Failure(origin, problem(e), Optional.of(line)));
      return false;
    }
    if (text.isPresent()) {
      receiver.article(text.get());
    }
    return true;
  }

  private ArticleText article(String line, int number) throws InputException {
    return records.read(line).toArticleText(file, number);
  }

  private String problem(InputException e) {
    return e.getMessage() + (keepGoing ? "" : STOPPED);
  }

  private boolean advance() throws InputException {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new InputException(Problem.describe(e));
    }
  }
}
