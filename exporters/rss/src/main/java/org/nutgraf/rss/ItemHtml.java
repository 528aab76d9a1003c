package org.nutgraf.rss;

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

/** Writes the text of an article as HTML, escaped once more for the XML around it. */
final class ItemHtml implements Block.Visitor<StringBuilder> {
  private final StringBuilder out;

  /** The dateline, until a paragraph takes it to its head. */
  private Optional<Dateline> dateline = Optional.empty();

  ItemHtml(StringBuilder out) {
    this.out = out;
  }

  /** Writes {@code content:encoded}; nothing if the article has no text. */
  void write(Article article) {
    if (article.standfirst().isEmpty() && article.sections().isEmpty()) {
      return;
    }
    out.append("<content:encoded>");
    Optional<String> language = article.language().filter(Languages::isTag);
    language.ifPresent(this::openDivision);
    article.standfirst().ifPresent(text -> block("p", "strong", text.span(), text.text()));
    dateline = article.dateline();
    article.sections().forEach(this::section);
    dateline.ifPresent(left -> block("p", "strong", left.span(), left.text()));
    language.ifPresent(tag -> out.append("&lt;/div&gt;"));
    Xml.end(out, "content:encoded");
  }

  private void openDivision(String tag) {
    String direction = Languages.isRightToLeft(tag) ? "rtl" : "ltr";
    out.append("&lt;div lang=\"").append(tag).append("\" dir=\"").append(direction);
    out.append("\"&gt;\n");
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
    Escape.HTML.append(out, paragraph.text());
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
    out.append("&lt;").append(inner).append("&gt;");
    Escape.HTML.append(out, text);
    close(inner);
    closeBlock(name);
  }

  private void element(String name, Span span, String text) {
    open(name, span);
    Escape.HTML.append(out, text);
    close(name);
  }

  private void open(String name, Span span) {
    out.append("&lt;").append(name);
    out.append(" data-start=\"").append(span.start());
    out.append("\" data-end=\"").append(span.end()).append("\"&gt;");
  }

  private void close(String name) {
    out.append("&lt;/").append(name).append("&gt;");
  }

  private void closeBlock(String name) {
    close(name);
    out.append('\n');
  }
}
