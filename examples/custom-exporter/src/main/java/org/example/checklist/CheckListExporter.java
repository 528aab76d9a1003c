package org.example.checklist;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;
import org.nutgraf.text.Excerpt;

/** Writes what a copy desk checks before an article goes out, with the line where it stands. */
public final class CheckListExporter implements Exporter {
  static final ExportOption<Set<CheckKind>> CHECKS =
      ExportOption.choices(
          "checks", CheckKind.class, EnumSet.allOf(CheckKind.class), "what is to be checked");

  private static final ExportFormat FORMAT =
      new ExportFormat("checklist", "Check list", "text/plain", "txt", Grouping.FEED);

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(CHECKS);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return new CheckListWriter(text, options.get(CHECKS));
  }

  private record CheckListWriter(Writer text, Set<CheckKind> kinds) implements ArticleWriter {
    @Override
    public void write(Article article) throws IOException {
      text.write(onOneLine(article.headline().map(Excerpt::text).orElse(article.id())) + "\n");
      int line = 1;
      int read = 0;
      for (Check check : Check.allOf(article, kinds)) {
        // Checks come in the order of the text, so that its lines are counted once.
        for (; read < check.start(); read++) {
          line += article.source().text().charAt(read) == '\n' ? 1 : 0;
        }
        text.write("[ ] " + line + ": " + onOneLine(check.words()) + "\n");
      }
    }

    /** Ends the document; the stream below belongs to the caller and stays open. */
    @Override
    public void close() throws IOException {
      text.flush();
    }
  }

  /** Text is a stranger's: a line break in it must not make a line of the list. */
  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
  }
}
