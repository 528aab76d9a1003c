package org.nutgraf.markdown;

import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;

/** Writes what a reader reads: headline, standfirst, byline and the sections. */
final class ArticleText implements Block.Visitor<Optional<ListMarkers>> {
  private final MarkdownPage page;

  /** The dateline, until a paragraph takes it to its head. */
  private Optional<Dateline> dateline = Optional.empty();

  /** The markers of the block before, if it is a list. */
  private Optional<ListMarkers> listBefore = Optional.empty();

  private final RowBuffer rows;

  ArticleText(MarkdownPage page) {
    this.page = page;
    this.rows = new RowBuffer(page);
  }

  void write(Article article) {
    article.headline().ifPresent(headline -> page.heading(1, headline));
    article.standfirst().ifPresent(standfirst -> page.paragraphIn("**", standfirst));
    article.byline().ifPresent(byline -> page.paragraph(byline.text()));
    dateline = article.dateline();
    for (Section section : article.sections()) {
      section.label().ifPresent(this::label);
      for (Block block : section.blocks()) {
        if (!RowBuffer.isRow(block)) {
          rows.flush();
        }
        listBefore = block.accept(this);
      }
      rows.flush();
    }
    dateline.ifPresent(left -> page.paragraphIn("**", words(left)));
  }

  private void label(Excerpt label) {
    page.heading(2, label);
    listBefore = Optional.empty();
  }

  @Override
  public Optional<ListMarkers> visit(Paragraph paragraph) {
    boolean isText = paragraph.role() == ParagraphRole.TEXT;
    if (dateline.isPresent() && !paragraph.span().contains(dateline.get().span())) {
      if (isText) {
        page.paragraph(words(dateline.get()), words(paragraph));
      } else {
        page.paragraphIn("**", words(dateline.get()));
        write(paragraph);
      }
    } else {
      write(paragraph);
    }
    dateline = Optional.empty();
    return Optional.empty();
  }

  private void write(Paragraph paragraph) {
    switch (paragraph.role()) {
      case BLOCK_QUOTE, PULL_QUOTE -> {
        page.begin();
        page.marked("> ", words(paragraph));
      }
      case TABLE_ROW -> rows.add(paragraph);
      case TEXT, TURN -> page.paragraph(words(paragraph));
    }
  }

  @Override
  public Optional<ListMarkers> visit(Crosshead crosshead) {
    page.heading(3, words(crosshead));
    return Optional.empty();
  }

  @Override
  public Optional<ListMarkers> visit(BulletList list) {
    ListMarkers markers = ListMarkers.of(list, listBefore);
    page.begin();
    for (int i = 0; i < list.items().size(); i++) {
      page.marked(markers.marker(i), list.items().get(i));
    }
    return Optional.of(markers);
  }

  @Override
  public Optional<ListMarkers> visit(Caption caption) {
    page.paragraphIn("*", words(caption));
    return Optional.empty();
  }

  private static Excerpt words(Block block) {
    return new Excerpt(block.span(), block.text());
  }

  private static Excerpt words(Dateline dateline) {
    return new Excerpt(dateline.span(), dateline.text());
  }
}
