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
      try {
        Optional<ArticleText> text = article(number);
        if (text.isPresent()) {
          receiver.article(text.get());
        }
      } catch (InputException e) {
        good = false;
        receiver.failed(file.name() + ":" + number, e.getMessage() + (keepGoing ? "" : STOPPED));
      }
    }
  }

  private boolean advance() throws InputException {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new InputException(Problem.describe(e));
    }
  }

  private Optional<ArticleText> article(int number) throws InputException {
    String line = lines.text();
    return line.isBlank()
        ? Optional.empty()
        : Optional.of(records.read(line).toArticleText(file, number));
  }
}
