package org.nutgraf.feed;

/** How HTML is written where it stands: as it is, or as the text of an XML element. */
public enum Markup {
  /** HTML as it is. */
  PLAIN("<", ">", Escape.PLAIN_HTML),
  /** HTML within XML: its angle brackets are escaped, and its text twice. */
  IN_XML("&lt;", "&gt;", Escape.HTML);

  final String less;
  final String greater;
  final Escape text;

  Markup(String less, String greater, Escape text) {
    this.less = less;
    this.greater = greater;
    this.text = text;
  }
}
