package org.nutgraf.converter.output;

import java.io.IOException;
import java.util.List;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.model.Article;

/** Gives each article to several sinks. */
final class SeveralSinks implements ArticleSink {
  private final List<ArticleSink> sinks;

  SeveralSinks(List<ArticleSink> sinks) {
    this.sinks = sinks;
  }

  @Override
  public void write(ArticleText text, Article article) throws IOException {
    for (ArticleSink sink : sinks) {
      sink.write(text, article);
    }
  }

  @Override
  public void finish() throws IOException {
    for (ArticleSink sink : sinks) {
      sink.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (ArticleSink sink : sinks) {
      sink.close();
    }
  }
}
