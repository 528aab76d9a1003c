package org.nutgraf.feed;

/** Elements that hold text alone. */
public final class Xml {
  private Xml() {}

  /**
   * Appends an element on a line of its own.
   *
   * @param out where to append
   * @param name the element's name
   * @param escape how its text is escaped
   * @param text its text
   */
  public static void element(StringBuilder out, String name, Escape escape, String text) {
    out.append('<').append(name).append('>');
    escape.append(out, text);
    end(out, name);
  }

  /**
   * Appends an end tag and a line feed.
   *
   * @param out where to append
   * @param name the element's name
   */
  public static void end(StringBuilder out, String name) {
    out.append("</").append(name).append(">\n");
  }
}
