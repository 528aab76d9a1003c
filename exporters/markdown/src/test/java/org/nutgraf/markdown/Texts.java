package org.nutgraf.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the plain text below a node; markup that nobody wrote shows as a marker. */
final class Texts extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();
  private int references;

  static String of(Node node) {
    Texts texts = new Texts();
    node.accept(texts);
    return texts.text.toString();
  }

  /** How many footnotes are referred to. */
  static int references(Node node) {
    Texts texts = new Texts();
    node.accept(texts);
    return texts.references;
  }

  @Override
  public void visit(CustomNode node) {
    references += node instanceof FootnoteReference ? 1 : 0;
    super.visit(node);
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append("<soft break>");
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append("<hard break>");
  }

  @Override
  public void visit(Code node) {
    text.append("<code>");
  }

  @Override
  public void visit(HtmlInline node) {
    text.append("<html>");
  }

  @Override
  public void visit(Link node) {
    text.append("<link>");
  }

  @Override
  public void visit(Image node) {
    text.append("<image>");
  }
}
