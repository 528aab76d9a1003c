package org.example.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Excerpt;

/** Uses Nutgraf as any application would: parses, walks the model, exports. */
public final class Digest {
  private Digest() {}

  /** Prints a digest of the articles in the files given. */
  public static void main(String[] files) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String file : files) {
      articles.add(ArticleParser.create().parse(Path.of(file)));
    }
    try (ArticleWriter digest = exporters().get("digest").open(System.out, ExportOptions.none())) {
      for (Article article : articles) {
        digest.write(article);
      }
    }
  }

  /** Who says how much in an article: a walk over the model. */
  static List<String> voices(Article article) {
    List<String> voices = new ArrayList<>();
    for (Actor actor : article.actors()) {
      List<Quote> quotes = article.quotesBy(actor);
      if (!quotes.isEmpty()) {
        voices.add(actor.name() + " (" + quotes.size() + ")");
      }
    }
    return voices;
  }

  /** The exporters on the class path, and one of this application's own. */
  static Exporters exporters() {
    return Exporters.discover().with(new DigestExporter());
  }

  /** A headline a line, with those who speak in the article. */
  private static final class DigestExporter implements Exporter {
    @Override
    public ExportFormat format() {
      return new ExportFormat("digest", "Digest", "text/plain", "txt", Grouping.FEED);
    }

    @Override
    public ArticleWriter open(OutputStream out, ExportOptions options) {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      return new ArticleWriter() {
        @Override
        public void write(Article article) throws IOException {
          String headline = article.headline().map(Excerpt::text).orElse("(no headline)");
          text.write(headline + ": " + String.join(", ", voices(article)) + "\n");
        }

        @Override
        public void close() throws IOException {
          text.flush();
        }
      };
    }
  }
}
