package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Gathers the blocks of the body into sections, and items into lists. */
final class SectionsBuilder {
  private final FoldedText text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Excerpt> items = new ArrayList<>();
  private Optional<Excerpt> label = Optional.empty();
  private List<Block> blocks = new ArrayList<>();
  private int listStart;

  SectionsBuilder(FoldedText text) {
    this.text = text;
  }

  void add(Block block) {
    endList();
    blocks.add(block);
  }

  /** Ends a labelled section: what stands under a heading is no longer under the label. */
  void addCrosshead(Crosshead crosshead) {
    endList();
    if (label.isPresent()) {
      endSection();
    }
    blocks.add(crosshead);
  }

  void addItem(Span block, int content) {
    if (items.isEmpty()) {
      listStart = block.start();
    }
    items.add(text.source().excerpt(new Span(content, block.end())));
  }

  void open(Excerpt words) {
    endList();
    endSection();
    label = Optional.of(words);
  }

  List<Section> build() {
    endList();
    endSection();
    return sections;
  }

  private void endSection() {
    if (label.isPresent() || !blocks.isEmpty()) {
      sections.add(new Section(label, blocks));
    }
    label = Optional.empty();
    blocks = new ArrayList<>();
  }

  /** Ends a list: what comes next is no item of it. */
  void endList() {
    if (!items.isEmpty()) {
      Span span = new Span(listStart, items.get(items.size() - 1).span().end());
      blocks.add(new BulletList(span, text.source().text(span), items));
      items.clear();
    }
  }
}
