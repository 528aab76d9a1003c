package org.nutgraf.csv;

import java.util.List;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** A row for each quote. Its position is from its first to its last character. */
record QuoteRows(Row row) implements Rows {
  /** What stands between the parts of an interrupted quote. */
  private static final String INTERRUPTION = " … ";

  @Override
  public List<String> columns() {
    return List.of(
        "kind",
        "text",
        "content",
        "start",
        "end",
        "speaker",
        "speaker-id",
        "attribution",
        "cue",
        "addressee",
        "medium");
  }

  @Override
  public void write(Article article) {
    for (Quote quote : article.quotes()) {
      List<String> parts = quote.segments().stream().map(Excerpt::text).toList();
      Lead.begin(row, article, quote.id())
          .cell(quote.kind())
          .cell(String.join(INTERRUPTION, parts))
          .words(quote.content())
          .span(span(quote))
          .cell(quote.speaker().map(Actor::name))
          .cell(quote.speaker().map(Actor::id))
          .words(quote.attribution())
          .words(quote.cue())
          .cell(
              quote.addressee().map(Actor::name).or(() -> quote.addresseeText().map(Excerpt::text)))
          .words(quote.medium())
          .end();
    }
  }

  private static Span span(Quote quote) {
    Span span = quote.content().map(Excerpt::span).orElse(quote.segments().get(0).span());
    for (Excerpt segment : quote.segments()) {
      span = span.union(segment.span());
    }
    return span;
  }
}
