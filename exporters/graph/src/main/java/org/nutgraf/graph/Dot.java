package org.nutgraf.graph;

import java.util.Map;
import org.nutgraf.model.Article;
import org.nutgraf.text.Excerpt;

/** Writes DOT. */
final class Dot implements Notation {
  private final StringBuilder out;

  Dot(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.append("digraph articles {\n  charset=\"UTF-8\";\n  rankdir=LR;\n");
  }

  /** A subgraph is drawn with a frame if its name begins so. */
  @Override
  public void beginArticle(String prefix, Article article) {
    out.append("  subgraph \"cluster_").append(prefix).append("\" {\n    label=");
    quoted(article.headline().map(Excerpt::text).orElse(article.id()));
    out.append(";\n");
  }

  @Override
  public void node(String id, Map<Key, String> data) {
    String type = data.getOrDefault(Key.TYPE, "");
    out.append("    \"").append(id).append("\" [label=");
    quoted(data.getOrDefault(Key.LABEL, ""));
    out.append(", shape=").append(type.equals(GraphWriter.EVENT) ? "box" : "ellipse");
    if (type.equals(GraphWriter.WORDS)) {
      out.append(", style=dashed");
    }
    String tooltip = data.getOrDefault(Key.KIND, "");
    if (data.containsKey(Key.TIME)) {
      tooltip += ", " + data.get(Key.TIME);
    }
    out.append(", tooltip=");
    quoted(tooltip);
    out.append("];\n");
  }

  @Override
  public void edge(String from, String to, String role) {
    out.append("    \"").append(from).append("\" -> \"").append(to);
    out.append("\" [label=\"").append(role).append("\"];\n");
  }

  @Override
  public void endArticle() {
    out.append("  }\n");
  }

  @Override
  public void end() {
    out.append("}\n");
  }

  /**
   * A string in quotation marks. Graphviz replaces references to characters and sequences such as
   * {@code \N} in what it shows, so that ampersands and backslashes are escaped too.
   */
  private void quoted(String text) {
    String legible = Words.legible(text);
    out.append('"');
    for (int i = 0; i < legible.length(); i++) {
      char c = legible.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '&' -> out.append("&amp;");
        case '\n', '\r' -> out.append("\\n");
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
