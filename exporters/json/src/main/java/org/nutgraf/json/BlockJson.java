package org.nutgraf.json;

import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Paragraph;

/** Writes the properties of a block, its kind first. */
record BlockJson(Fields fields) implements Block.Visitor<Fields> {
  static final String PARAGRAPH = "paragraph";
  static final String CROSSHEAD = "crosshead";
  static final String LIST = "list";
  static final String CAPTION = "caption";

  @Override
  public Fields visit(Paragraph paragraph) {
    writeText(PARAGRAPH, paragraph);
    fields.spans("sentences", paragraph.sentences());
    return fields;
  }

  @Override
  public Fields visit(Crosshead crosshead) {
    writeText(CROSSHEAD, crosshead);
    return fields;
  }

  /** A list's own text, bullets included, is not written: the source has it at the span. */
  @Override
  public Fields visit(BulletList list) {
    fields.text("kind", LIST);
    fields.span(list.span());
    fields.excerpts("items", list.items());
    return fields;
  }

  @Override
  public Fields visit(Caption caption) {
    writeText(CAPTION, caption);
    return fields;
  }

  private void writeText(String kind, Block block) {
    fields.text("kind", kind);
    fields.text("text", block.text());
    fields.span(block.span());
  }
}
