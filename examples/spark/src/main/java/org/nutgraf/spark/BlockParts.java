package org.nutgraf.spark;

import java.util.List;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Paragraph;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** A block of any kind as one struct: what a kind does not have is empty. */
record BlockParts(String kind, Block block, List<Span> sentences, List<Excerpt> items) {
  static BlockParts of(Block block) {
    return block.accept(new Taker());
  }

  private static final class Taker implements Block.Visitor<BlockParts> {
    @Override
    public BlockParts visit(Paragraph paragraph) {
      return new BlockParts("paragraph", paragraph, paragraph.sentences(), List.of());
    }

    @Override
    public BlockParts visit(Crosshead crosshead) {
      return new BlockParts("crosshead", crosshead, List.of(), List.of());
    }

    @Override
    public BlockParts visit(BulletList list) {
      return new BlockParts("list", list, List.of(), list.items());
    }

    @Override
    public BlockParts visit(Caption caption) {
      return new BlockParts("caption", caption, List.of(), List.of());
    }
  }
}
