package org.nutgraf.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.markdown.MarkdownExporter.Quotes;
import org.nutgraf.model.Article;

/** Writes articles one after the other, each composed in memory and sent at once. */
final class MarkdownWriter implements ArticleWriter {
  /** Not hyphens: they would begin front matter if the first article left nothing behind. */
  private static final String THEMATIC_BREAK = "* * *";

  private final OutputStream out;
  private final ExportOptions options;
  private final Footnotes footnotes;
  private final MarkdownPage page;
  private boolean isFirst = true;

  MarkdownWriter(OutputStream out, ExportOptions options) {
    this.out = out;
    this.options = options;
    this.footnotes = new Footnotes(options.get(MarkdownExporter.QUOTES) == Quotes.FOOTNOTES);
    this.page = new MarkdownPage(footnotes);
  }

  @Override
  public void write(Article article) throws IOException {
    page.clear();
    footnotes.begin(article);
    if (!isFirst) {
      page.rawLine(THEMATIC_BREAK);
    }
    if (options.get(MarkdownExporter.FRONT_MATTER)) {
      FrontMatter metadata = new FrontMatter(article);
      page.rawLine(isFirst ? metadata.atDocumentStart() : metadata.asCodeBlock());
    }
    new ArticleText(page).write(article);
    new Appendix(page, footnotes, options).write(article);
    if (!isFirst) {
      out.write('\n');
    }
    isFirst = false;
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
