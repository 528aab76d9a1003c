package org.nutgraf.markdown;

import java.util.List;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.Related;

/** Writes what follows the text: what was found in it, if asked for, and other articles. */
final class Appendix {
  private static final String RELATED = "Related";

  private final MarkdownPage page;
  private final Footnotes footnotes;
  private final ExportOptions options;

  Appendix(MarkdownPage page, Footnotes footnotes, ExportOptions options) {
    this.page = page;
    this.footnotes = footnotes;
    this.options = options;
  }

  void write(Article article) {
    QuoteList quotes = new QuoteList(page);
    if (options.get(MarkdownExporter.QUOTES) == MarkdownExporter.Quotes.LIST) {
      quotes.write(article.quotes());
    }
    quotes.writeNotes(footnotes.marked());
    Tables tables = new Tables(page);
    if (options.get(MarkdownExporter.ACTORS)) {
      tables.actors(article.actors());
    }
    if (options.get(MarkdownExporter.EVENTS)) {
      tables.events(article);
    }
    related(article.related());
    if (options.get(MarkdownExporter.BOILERPLATE)) {
      boilerplate(article.boilerplate());
    }
  }

  private void related(List<Related> teasers) {
    boolean isFirst = true;
    for (Related teaser : teasers) {
      if (teaser.label().isPresent()) {
        page.heading(2, teaser.label().get().text());
      } else if (isFirst) {
        page.heading(2, RELATED);
      }
      isFirst = false;
      teaser.headline().ifPresent(headline -> page.heading(3, headline.text()));
      teaser.text().ifPresent(text -> page.paragraph(text.text()));
    }
  }

  private void boilerplate(List<Boilerplate> blocks) {
    if (!blocks.isEmpty()) {
      page.heading(2, "Also on the page");
      blocks.forEach(block -> page.paragraph(block.text()));
    }
  }
}
