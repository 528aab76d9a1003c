package org.nutgraf.feed;

import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/**
 * Writes the text of an article as HTML. Elements tell in {@code data-start} and {@code data-end}
 * where in the source they stand; there are no scripts, no styles and no links.
 */
public final class ArticleHtml implements Block.Visitor<StringBuilder> {
  private final StringBuilder out;
  private final Markup markup;

  /** The dateline, until a paragraph takes it to its head. */
  private Optional<Dateline> dateline = Optional.empty();

  /**
   * Makes a writer, of one article after the other.
   *
   * @param out where to append
   * @param markup how the HTML is written
   */
  public ArticleHtml(StringBuilder out, Markup markup) {
    this.out = out;
    this.markup = markup;
  }

  /**
   * {@return whether there is something to write}
   *
   * @param article the article
   */
  public static boolean hasText(Article article) {
    return article.standfirst().isPresent()
        || article.dateline().isPresent()
        || !article.sections().isEmpty();
  }

  /**
   * Appends standfirst and body, but not the headline.
   *
   * @param article the article
   */
  public void write(Article article) {
    Optional<String> language = article.language().filter(Languages::isTag);
    language.ifPresent(this::openDivision);
    article.standfirst().ifPresent(text -> block("p", "strong", text.span(), text.text()));
    dateline = article.dateline();
    article.sections().forEach(this::section);
    dateline.ifPresent(left -> block("p", "strong", left.span(), left.text()));
    language.ifPresent(tag -> close("div"));
  }

  private void openDivision(String tag) {
    String direction = Languages.isRightToLeft(tag) ? "rtl" : "ltr";
    out.append(markup.less).append("div lang=\"").append(tag);
    out.append("\" dir=\"").append(direction).append('"').append(markup.greater).append('\n');
  }

  private void section(Section section) {
    section.label().ifPresent(label -> block("h2", label));
    section.blocks().forEach(block -> block.accept(this));
  }

  @Override
  public StringBuilder visit(Paragraph paragraph) {
    if (dateline.isPresent() && !paragraph.span().contains(dateline.get().span())) {
      Span head = dateline.get().span();
      open("p", head.union(paragraph.span()));
      element("strong", head, dateline.get().text());
      out.append(' ');
    } else {
      open("p", paragraph.span());
    }
    dateline = Optional.empty();
    markup.text.append(out, paragraph.text());
    closeBlock("p");
    return out;
  }

  @Override
  public StringBuilder visit(Crosshead crosshead) {
    block("h3", new Excerpt(crosshead.span(), crosshead.text()));
    return out;
  }

  @Override
  public StringBuilder visit(BulletList list) {
    if (!list.items().isEmpty()) {
      open("ul", list.span());
      out.append('\n');
      list.items().forEach(item -> block("li", item));
      closeBlock("ul");
    }
    return out;
  }

  @Override
  public StringBuilder visit(Caption caption) {
    block("p", "em", caption.span(), caption.text());
    return out;
  }

  private void block(String name, Excerpt excerpt) {
    element(name, excerpt.span(), excerpt.text());
    out.append('\n');
  }

  private void block(String name, String inner, Span span, String text) {
    open(name, span);
    out.append(markup.less).append(inner).append(markup.greater);
    markup.text.append(out, text);
    close(inner);
    closeBlock(name);
  }

  private void element(String name, Span span, String text) {
    open(name, span);
    markup.text.append(out, text);
    close(name);
  }

  private void open(String name, Span span) {
    out.append(markup.less).append(name);
    out.append(" data-start=\"").append(span.start());
    out.append("\" data-end=\"").append(span.end()).append('"').append(markup.greater);
  }

  private void close(String name) {
    out.append(markup.less).append('/').append(name).append(markup.greater);
  }

  private void closeBlock(String name) {
    close(name);
    out.append('\n');
  }
}
