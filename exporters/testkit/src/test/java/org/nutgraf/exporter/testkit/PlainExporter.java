package org.nutgraf.exporter.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** Writes the source and the names of the actors. Keeps the contract; others break it. */
public class PlainExporter implements Exporter {
  static final ExportOption<Boolean> UPPER =
      ExportOption.flag("upper", false, "write the identifier in upper case");
  static final ExportOption<Grouping> GROUPING =
      ExportOption.choice("grouping", Grouping.FEED, "what to call it");

  /** Makes an exporter; it has no state. */
  public PlainExporter() {}

  @Override
  public ExportFormat format() {
    return new ExportFormat("plain", "Plain text", "text/plain", "txt", Grouping.FEED);
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(UPPER, GROUPING);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) throws IOException {
    return new PlainWriter(out);
  }

  /** Writes as it goes. */
  static class PlainWriter implements ArticleWriter {
    final OutputStream out;

    PlainWriter(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(Article article) throws IOException {
      out.write(text(article).getBytes(StandardCharsets.UTF_8));
    }

    String text(Article article) {
      return article.source().text() + "\n" + article.actors() + "\n";
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
