package org.nutgraf.feed;

/** How HTML is written where it stands: as it is, or as the text of an XML element. */
public final class Markup {
  /** HTML as it is. */
  public static final Markup PLAIN = new Markup("<", ">", Escape.PLAIN_HTML);

  /** HTML within XML: its angle brackets are escaped, and its text twice. */
  public static final Markup IN_XML = new Markup("&lt;", "&gt;", Escape.HTML);

  final String less;
  final String greater;
  final Escape text;

  private Markup(String less, String greater, Escape text) {
    this.less = less;
    this.greater = greater;
    this.text = text;
  }
}
