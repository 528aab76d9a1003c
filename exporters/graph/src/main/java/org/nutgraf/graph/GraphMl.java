package org.nutgraf.graph;

import java.util.Map;
import org.nutgraf.model.Article;

/** Writes GraphML. */
final class GraphMl implements Notation {
  private static final String ROLE = "role";

  private final StringBuilder out;

  GraphMl(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (Key key : Key.values()) {
      declare(Words.of(key), "node", key.type());
    }
    declare(ROLE, "edge", "string");
    out.append("<graph id=\"articles\" edgedefault=\"directed\">\n");
  }

  private void declare(String name, String owner, String type) {
    out.append("<key id=\"").append(name).append("\" for=\"").append(owner);
    out.append("\" attr.name=\"").append(name);
    out.append("\" attr.type=\"").append(type).append("\"/>\n");
  }

  /** Nothing: every node names its article. */
  @Override
  public void beginArticle(String prefix, Article article) {}

  @Override
  public void node(String id, Map<Key, String> data) {
    out.append("<node id=\"").append(id).append("\">\n");
    data.forEach((key, value) -> data(Words.of(key), value));
    out.append("</node>\n");
  }

  private void data(String key, String value) {
    out.append("<data key=\"").append(key).append("\">");
    String text = Words.legible(value);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
    out.append("</data>\n");
  }

  @Override
  public void edge(String from, String to, String role) {
    out.append("<edge source=\"").append(from).append("\" target=\"").append(to);
    out.append("\"><data key=\"role\">").append(role).append("</data></edge>\n");
  }

  @Override
  public void endArticle() {}

  @Override
  public void end() {
    out.append("</graph>\n</graphml>\n");
  }
}
