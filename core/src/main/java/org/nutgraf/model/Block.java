package org.nutgraf.model;

import org.nutgraf.text.Span;

/**
 * One piece of an article's body. {@link #accept} takes the place of a switch over the kinds.
 *
 * <pre>{@code
 * String kind = block.accept(new Block.Visitor<>() {
 *   public String visit(Paragraph paragraph) { return "p"; }
 *   public String visit(Crosshead crosshead) { return "h2"; }
 *   public String visit(BulletList list) { return "ul"; }
 *   public String visit(Caption caption) { return "figcaption"; }
 * });
 * }</pre>
 */
public sealed interface Block permits Paragraph, Crosshead, BulletList, Caption {
  /** {@return where the block stands} */
  Span span();

  /** {@return its characters, exactly as they stand in the source} */
  String text();

  /**
   * Calls the visitor's method for this kind of block.
   *
   * @param <R> what the visitor returns
   * @param visitor what to call
   * @return what the visitor returned
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of block.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /**
     * {@return what is made of a paragraph}
     *
     * @param paragraph the block
     */
    R visit(Paragraph paragraph);

    /**
     * {@return what is made of a crosshead}
     *
     * @param crosshead the block
     */
    R visit(Crosshead crosshead);

    /**
     * {@return what is made of a list}
     *
     * @param list the block
     */
    R visit(BulletList list);

    /**
     * {@return what is made of a caption}
     *
     * @param caption the block
     */
    R visit(Caption caption);
  }
}
