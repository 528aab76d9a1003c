package org.nutgraf.converter.output;

import java.io.IOException;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.converter.input.Problem;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/** Puts all articles into one document. */
final class DocumentSink implements ArticleSink {
  private final String name;
  private final Outlet outlet;
  private final ArticleWriter writer;

  private DocumentSink(String name, Outlet outlet, ArticleWriter writer) {
    this.name = name;
    this.outlet = outlet;
    this.writer = writer;
  }

  /** Begins a document; the name is for messages. */
  static DocumentSink open(Export export, String name, Outlet outlet) throws IOException {
    return new DocumentSink(name, outlet, export.open(outlet.out()));
  }

  @Override
  public void write(ArticleText text, Article article) throws IOException {
    try {
      writer.write(article);
    } catch (IOException e) {
      throw new BrokenOutputException(name, Problem.describe(e), e);
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      writer.close();
      outlet.finish();
    } catch (IOException e) {
      throw new BrokenOutputException(name, Problem.describe(e), e);
    }
  }

  @Override
  public void close() throws IOException {
    outlet.close();
  }
}
