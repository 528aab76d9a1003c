package org.nutgraf.atom;

import org.nutgraf.feed.Escape;
import org.nutgraf.feed.Xml;

/** Elements that feed and entries have in common. */
final class Atom {
  private Atom() {}

  /**
   * Plain text. What readers could take for markup is declared as HTML, in which it is escaped:
   * then none can take it for anything but text.
   */
  static void text(StringBuilder out, String name, String text) {
    if (looksLikeMarkup(text)) {
      out.append('<').append(name).append(" type=\"html\">");
      Escape.HTML.append(out, text);
      Xml.end(out, name);
    } else {
      Xml.element(out, name, Escape.XML, text);
    }
  }

  private static boolean looksLikeMarkup(String text) {
    int ampersand = text.indexOf('&');
    return text.indexOf('<') >= 0 || (ampersand >= 0 && text.indexOf(';', ampersand) >= 0);
  }

  static void author(StringBuilder out, String name) {
    out.append("<author>\n");
    Xml.element(out, "name", Escape.XML, name);
    Xml.end(out, "author");
  }

  static void link(StringBuilder out, String relation, String address) {
    out.append("<link rel=\"").append(relation).append("\" href=\"");
    Escape.XML.append(out, address);
    out.append("\"/>\n");
  }

  static void category(StringBuilder out, String name) {
    out.append("<category term=\"");
    Escape.XML.append(out, name);
    out.append("\"/>\n");
  }
}
