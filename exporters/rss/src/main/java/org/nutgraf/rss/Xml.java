package org.nutgraf.rss;

/** Elements that hold text alone. */
final class Xml {
  private Xml() {}

  static void element(StringBuilder out, String name, Escape escape, String text) {
    out.append('<').append(name).append('>');
    escape.append(out, text);
    end(out, name);
  }

  static void end(StringBuilder out, String name) {
    out.append("</").append(name).append(">\n");
  }
}
