package org.nutgraf.html;

import java.util.Arrays;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Role;

/** Lists the actors, those named most first. Whoever is chosen lights up in the text. */
final class ActorList {
  private final Markup out;
  private final View view;

  ActorList(Markup out, View view) {
    this.out = out;
    this.view = view;
  }

  void write() {
    if (view.cast().size() == 0) {
      return;
    }
    char level = view.headingLevel(2);
    out.append("<section class=\"actors\">\n<h").append(level).append(">Actors</h");
    out.append(level).append(">\n<ul>\n");
    for (long each : byMentions()) {
      actor(view.cast().actor((int) each), (int) each);
    }
    out.append("</ul>\n</section>\n");
  }

  /** Places in the lower halves of numbers that are in order. */
  private long[] byMentions() {
    long[] order = new long[view.cast().size()];
    for (int place = 0; place < order.length; place++) {
      order[place] = ((long) -view.cast().actor(place).mentions().size() << 32) | place;
    }
    Arrays.sort(order);
    return order;
  }

  private void actor(Actor actor, int place) {
    out.append("<li id=\"");
    view.anchors().id(out, 'a', place).append('"');
    if (place < MarkedText.LIT) {
      out.append(" class=\"k").append(place + 1).append('"');
    }
    view.anchors().id(out.append("><a href=\"#"), 'a', place).append("\"><bdi>");
    out.text(actor.name()).append("</bdi></a> ");
    count(actor, place);
    out.append("<small>").word(actor.kind());
    actor.code().ifPresent(code -> out.append(" ").text(code));
    for (Role role : actor.roles()) {
      out.append("; <bdi>").text(role.title()).append("</bdi>");
    }
    String lead = "<br>also ";
    for (String alias : actor.aliases()) {
      out.append(lead).append("<bdi>").text(alias).append("</bdi>");
      lead = ", ";
    }
    out.append("</small></li>\n");
  }

  /** The count leads to the first mention. */
  private void count(Actor actor, int place) {
    int mentions = actor.mentions().size();
    if (view.anchors().hasActor(place)) {
      view.anchors().id(out.append("<a class=\"n\" href=\"#"), 'm', place).append("\" title=\"");
      Words.count(out, mentions, "mention").append("\">").append(mentions).append("</a> ");
    } else {
      out.append("<span class=\"n\">").append(mentions).append("</span> ");
    }
  }
}
