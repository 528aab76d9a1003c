package org.nutgraf.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws who acted on whom, and says it in words for those who cannot see the drawing. */
final class TiesFigure {
  private final Markup out;
  private final View view;

  TiesFigure(Markup out, View view) {
    this.out = out;
    this.view = view;
  }

  void write() {
    List<Tie> all = Ties.of(view.article(), view.cast());
    if (all.isEmpty()) {
      return;
    }
    Map<Integer, Integer> nodes = nodes(all, view.cast().size());
    List<Tie> ties =
        all.stream()
            .filter(tie -> nodes.containsKey(tie.from()) && nodes.containsKey(tie.to()))
            .toList();
    char level = view.headingLevel(2);
    out.append("<section class=\"ties\">\n<h").append(level).append(">Who acts on whom</h");
    out.append(level).append(">\n<figure>\n");
    new TiesDrawing(out, view.cast(), nodes).write(ties);
    out.append("<figcaption><span class=\"cooperation\">with</span> ")
        .append("<span class=\"conflict\">against</span> ")
        .append("<span class=\"neutral\">neither</span></figcaption>\n<ul>\n");
    ties.forEach(this::words);
    out.append("</ul>\n</figure>\n</section>\n");
  }

  /** The nodes of those with most ties, by their places, in the order of the article. */
  private static Map<Integer, Integer> nodes(List<Tie> ties, int actors) {
    int[] weights = new int[actors];
    for (Tie tie : ties) {
      weights[tie.from()] += tie.weight();
      weights[tie.to()] += tie.weight();
    }
    long[] order = new long[actors];
    int count = 0;
    for (int place = 0; place < actors; place++) {
      if (weights[place] > 0) {
        order[count++] = ((long) -weights[place] << 32) | place;
      }
    }
    Arrays.sort(order, 0, count);
    int[] drawn = new int[Math.min(count, Circle.MOST_NODES)];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = (int) order[i];
    }
    Arrays.sort(drawn);
    Map<Integer, Integer> nodes = new LinkedHashMap<>();
    for (int place : drawn) {
      nodes.put(place, nodes.size());
    }
    return nodes;
  }

  private void words(Tie tie) {
    out.append("<li><bdi>");
    out.text(view.cast().actor(tie.from()).name());
    out.append("</bdi>").text(tie.isMutual() ? " and " : " → ").append("<bdi>");
    out.text(view.cast().actor(tie.to()).name());
    out.append("</bdi>: ");
    String separator = "";
    for (Map.Entry<String, Integer> act : tie.acts().entrySet()) {
      out.append(separator).append(act.getKey());
      if (act.getValue() > 1) {
        out.append(' ').append('×').append(act.getValue());
      }
      separator = ", ";
    }
    out.append("</li>\n");
  }
}
