package org.nutgraf.converter.show;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Quote;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Shows an article: the page with its parts named in the margin, and below what it says. */
public final class ArticleView {
  private static final int MARGIN = 12;

  private final Article article;
  private final Paper paper;
  private final InkedText text;
  private final BlockKinds kinds = new BlockKinds();

  private ArticleView(Article article, Paper paper) {
    this.article = article;
    this.paper = paper;
    this.text = inked(article);
  }

  /**
   * Prints an article.
   *
   * @param article the article
   * @param out where to
   * @param colours whether the terminal shows colours
   * @param width how many columns there are
   */
  public static void print(Article article, PrintWriter out, boolean colours, int width) {
    Paper paper = new Paper(out, colours, MARGIN, width);
    new ArticleView(article, paper).printPage();
    new QuoteView(article, paper).print();
    new ActorView(article, paper).print();
    new EventView(article, paper).print();
    new TimelineView(article, paper).print();
    new WarningView(article, paper).print();
  }

  private static InkedText inked(Article article) {
    return InkedText.of(article.source().text())
        .with(Ink.QUOTE, article.quotes().stream().flatMap(ArticleView::segments))
        .with(Ink.TIME, article.times().stream().map(TimeReference::span))
        .with(
            Ink.EVENT,
            article.events().stream().flatMap(e -> e.triggers().stream()).map(Excerpt::span))
        .with(
            Ink.NAME,
            article.actors().stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                .map(Mention::span));
  }

  private static Stream<Span> segments(Quote quote) {
    return quote.segments().stream().map(Excerpt::span);
  }

  private void printPage() {
    article
        .headline()
        .ifPresent(e -> part("headline", text.at(e.span()).with(Ink.STRONG, Stream.of(whole(e)))));
    article.standfirst().ifPresent(e -> part("standfirst", text.at(e.span())));
    article.byline().ifPresent(byline -> part("byline", text.at(byline.span())));
    article.published().ifPresent(day -> part("published", InkedText.of(day.toString(), Ink.TIME)));
    article.dateline().ifPresent(dateline -> part("dateline", text.at(dateline.span())));
    article.sections().forEach(this::printSection);
    article.related().forEach(this::printRelated);
    article.boilerplate().forEach(b -> part(Words.of(b.kind()), InkedText.of(b.text(), Ink.FAINT)));
  }

  private static Span whole(Excerpt excerpt) {
    return new Span(0, excerpt.span().length());
  }

  private void printSection(Section section) {
    String label = section.label().map(Excerpt::text).orElse("");
    for (Block block : section.blocks()) {
      String note = label.isEmpty() ? block.accept(kinds) : label;
      part(note, text.at(block.span()));
      label = "";
    }
  }

  private void printRelated(Related related) {
    List<InkedText> parts =
        Stream.of(related.label(), related.headline(), related.text())
            .flatMap(Optional::stream)
            .map(excerpt -> InkedText.of(excerpt.text(), Ink.FAINT))
            .toList();
    part("related", InkedText.join(" · ", parts));
  }

  private void part(String note, InkedText words) {
    paper.print(note, words);
    paper.gap();
  }
}
