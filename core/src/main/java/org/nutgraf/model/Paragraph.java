package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.nutgraf.text.Span;

/**
 * Running text.
 *
 * @param span where it stands
 * @param text its characters
 * @param sentences its sentences in order; each lies inside the paragraph
 * @param role what it is for the article
 */
public record Paragraph(Span span, String text, List<Span> sentences, ParagraphRole role)
    implements Block {
  /** Copies the list and checks that nothing is null. */
  public Paragraph {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
    requireNonNull(role, "role");
  }

  /**
   * Makes a paragraph of running text.
   *
   * @param span where it stands
   * @param text its characters
   * @param sentences its sentences in order; each lies inside the paragraph
   */
  public Paragraph(Span span, String text, List<Span> sentences) {
    this(span, text, sentences, ParagraphRole.TEXT);
  }

  /**
   * {@return where the cells of a row of a table stand: between tabs, bars, and runs of three
   * spaces or more; empty for a paragraph that is none}
   */
  public List<Span> cells() {
    return role == ParagraphRole.TABLE_ROW ? new Cells(span, text).read() : List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
