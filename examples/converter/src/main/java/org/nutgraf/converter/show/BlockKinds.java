package org.nutgraf.converter.show;

import java.util.Locale;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;

/** What the margin says of a block; nothing of a paragraph. */
final class BlockKinds implements Block.Visitor<String> {
  @Override
  public String visit(Paragraph paragraph) {
    return paragraph.role() == ParagraphRole.TEXT
        ? ""
        : paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public String visit(Crosshead crosshead) {
    return "crosshead";
  }

  @Override
  public String visit(BulletList list) {
    return "list";
  }

  @Override
  public String visit(Caption caption) {
    return "caption";
  }
}
