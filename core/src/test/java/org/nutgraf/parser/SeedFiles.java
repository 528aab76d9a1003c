package org.nutgraf.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.nutgraf.model.Article;
import org.nutgraf.text.Source;

/** The seed article that the parser is held to. */
final class SeedFiles {
  private static final Path FOLDER = Path.of("..", "seeds");
  static final String ID = "000_91bfc260008a31a4";

  private SeedFiles() {}

  static Source source() throws IOException {
    return Source.read(FOLDER.resolve(ID + ".txt"));
  }

  static String gold() throws IOException {
    return Files.readString(FOLDER.resolve(ID + ".gold.json"));
  }

  static Article article() throws IOException {
    return ArticleParser.builder().published(LocalDate.of(2023, 3, 20)).build().parse(source());
  }
}
