package org.nutgraf.converter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/** Puts each article into a file of its own. */
final class FilesSink implements ArticleSink {
  private final Export export;
  private final Path folder;
  private final Claims claims;
  private final Unfinished unfinished;

  FilesSink(Export export, Path folder, Claims claims, Unfinished unfinished) {
    this.export = export;
    this.folder = folder;
    this.claims = claims;
    this.unfinished = unfinished;
  }

  @Override
  public void write(ArticleText text, Article article) throws IOException {
    Path file = OutputPaths.of(folder, text.outputName(), export);
    claims.claim(file, export.owner(text.origin().toString()));
    Files.createDirectories(file.getParent());
    try (Outlet outlet = new WholeFile(file, unfinished)) {
      try (ArticleWriter writer = export.open(outlet.out())) {
        writer.write(article);
      }
      outlet.finish();
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
