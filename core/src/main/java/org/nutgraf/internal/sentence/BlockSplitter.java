package org.nutgraf.internal.sentence;

import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Paragraph;
import org.nutgraf.text.Excerpt;

/** Writes the passages of a block, and gives the block back with its sentences. */
record BlockSplitter(PassageWriter writer) implements Block.Visitor<Block> {
  @Override
  public Block visit(Paragraph paragraph) {
    return new Paragraph(
        paragraph.span(),
        paragraph.text(),
        writer.sentences(PassageKind.PARAGRAPH, paragraph.span()),
        paragraph.role());
  }

  @Override
  public Block visit(Crosshead crosshead) {
    writer.whole(PassageKind.CROSSHEAD, crosshead.span());
    return crosshead;
  }

  @Override
  public Block visit(BulletList list) {
    for (Excerpt item : list.items()) {
      writer.sentences(PassageKind.LIST_ITEM, item.span());
    }
    return list;
  }

  @Override
  public Block visit(Caption caption) {
    writer.sentences(PassageKind.CAPTION, caption.span());
    return caption;
  }
}
