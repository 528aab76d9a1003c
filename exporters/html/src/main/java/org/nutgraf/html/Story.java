package org.nutgraf.html;

import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Writes the body of an article and what stands below it on the page. */
final class Story implements Block.Visitor<Markup> {
  private final Markup out;
  private final View view;
  private final boolean withBoilerplate;
  private final MarkedText text;

  /** The dateline, until a paragraph takes it to its head. */
  private Optional<Dateline> dateline = Optional.empty();

  /** Crossheads are below the labels of sections, if there are any. */
  private int crossheadLevel = 2;

  Story(Markup out, View view, MarkedText text, boolean withBoilerplate) {
    this.out = out;
    this.view = view;
    this.text = text;
    this.withBoilerplate = withBoilerplate;
  }

  void write() {
    Article article = view.article();
    out.append("<div class=\"story\"");
    out.language(article.language()).append(" dir=\"auto\">\n");
    dateline = article.dateline();
    article.sections().forEach(this::section);
    dateline.ifPresent(left -> element("p", "dateline", left.span()));
    article.related().forEach(this::related);
    if (withBoilerplate) {
      boilerplate(article.boilerplate());
    }
    out.append("</div>\n");
  }

  private void section(Section section) {
    if (section.label().isPresent()) {
      crossheadLevel = 3;
      heading(2, section.label().get().span());
    }
    boolean isTable = false;
    for (Block block : section.blocks()) {
      boolean isRow =
          block instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TABLE_ROW;
      if (isRow != isTable) {
        out.append(isRow ? "<table>\n" : "</table>\n");
        isTable = isRow;
      }
      block.accept(this);
    }
    out.append(isTable ? "</table>\n" : "");
  }

  @Override
  public Markup visit(Paragraph paragraph) {
    return switch (paragraph.role()) {
      case BLOCK_QUOTE -> quotation("<blockquote>", paragraph);
      case PULL_QUOTE -> quotation("<blockquote class=\"pull\">", paragraph);
      case TABLE_ROW -> row(paragraph);
      case TEXT, TURN -> text(paragraph);
    };
  }

  private Markup quotation(String tag, Paragraph paragraph) {
    out.append(tag).append('\n');
    text(paragraph);
    return out.append("</blockquote>\n");
  }

  private Markup row(Paragraph paragraph) {
    out.append("<tr>");
    for (Span cell : paragraph.cells()) {
      out.append("<td>");
      text.write(cell);
      out.append("</td>");
    }
    return out.append("</tr>\n");
  }

  private Markup text(Paragraph paragraph) {
    out.append("<p>");
    if (dateline.isPresent() && !paragraph.span().contains(dateline.get().span())) {
      out.append("<b class=\"dateline\">");
      text.write(dateline.get().span());
      out.append("</b> ");
    }
    dateline = Optional.empty();
    text.write(paragraph.span());
    return out.append("</p>\n");
  }

  @Override
  public Markup visit(Crosshead crosshead) {
    heading(crossheadLevel, crosshead.span());
    return out;
  }

  @Override
  public Markup visit(BulletList list) {
    if (list.items().isEmpty()) {
      return out;
    }
    String tag = Character.isDigit(list.text().codePointAt(0)) ? "ol" : "ul";
    out.append('<').append(tag).append(">\n");
    list.items().forEach(item -> element("li", "", item.span()));
    return out.append("</").append(tag).append(">\n");
  }

  @Override
  public Markup visit(Caption caption) {
    element("p", "caption", caption.span());
    return out;
  }

  private void heading(int level, Span span) {
    char digit = view.headingLevel(level);
    out.append("<h").append(digit).append('>');
    text.write(span);
    out.append("</h").append(digit).append(">\n");
  }

  private void element(String tag, String style, Span span) {
    out.append('<').append(tag);
    if (!style.isEmpty()) {
      out.append(" class=\"").append(style).append('"');
    }
    out.append('>');
    text.write(span);
    out.append("</").append(tag).append(">\n");
  }

  private void related(Related related) {
    out.append("<aside class=\"related\" dir=\"auto\"");
    out.language(related.language()).append(">\n");
    related.label().ifPresent(label -> plain("p", "label", label));
    related.headline().ifPresent(headline -> plain("p", "title", headline));
    related.text().ifPresent(words -> plain("p", "teaser", words));
    out.append("</aside>\n");
  }

  private void plain(String tag, String style, Excerpt excerpt) {
    out.append('<').append(tag).append(" class=\"").append(style).append("\">");
    out.text(excerpt.text());
    out.append("</").append(tag).append(">\n");
  }

  private void boilerplate(List<Boilerplate> blocks) {
    if (!blocks.isEmpty()) {
      out.append("<footer class=\"boilerplate\">\n");
      for (Boilerplate block : blocks) {
        plain("p", "furniture", new Excerpt(block.span(), block.text()));
      }
      out.append("</footer>\n");
    }
  }
}
