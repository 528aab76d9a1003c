package org.nutgraf.json;

import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/**
 * The blocks of the body, told apart by their {@code kind}. A further kind has its word, a method
 * that writes it, and a case that reads it.
 */
record BlockJson(Fields fields) implements Block.Visitor<Fields> {
  private static final String PARAGRAPH = "paragraph";
  private static final String CROSSHEAD = "crosshead";
  private static final String LIST = "list";
  private static final String CAPTION = "caption";

  @Override
  public Fields visit(Paragraph paragraph) {
    writeText(PARAGRAPH, paragraph);
    if (paragraph.role() != ParagraphRole.TEXT) {
      fields.word("role", Vocabularies.PARAGRAPH_ROLES, paragraph.role());
    }
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

  static Block read(JsonObject block) {
    String kind = block.text("kind");
    return switch (kind) {
      case PARAGRAPH -> {
        Excerpt words = block.excerpt();
        yield new Paragraph(
            words.span(),
            words.text(),
            block.spans("sentences"),
            block.word("role", Vocabularies.PARAGRAPH_ROLES, ParagraphRole.TEXT));
      }
      case CROSSHEAD -> {
        Excerpt words = block.excerpt();
        yield new Crosshead(words.span(), words.text());
      }
      case LIST -> {
        Span span = block.span();
        yield new BulletList(span, block.source().text(span), block.excerpts("items"));
      }
      case CAPTION -> {
        Excerpt words = block.excerpt();
        yield new Caption(words.span(), words.text());
      }
      default -> throw block.odd("kind", "\"" + kind + "\" is no kind of block");
    };
  }
}
