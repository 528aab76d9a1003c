package org.nutgraf.html;

import java.util.List;
import java.util.Map;

/** Draws actors on a circle and their ties as bent lines, with a point where they lead. */
final class TiesDrawing {
  private static final int NODE = 70;
  private static final int LONGEST_LABEL = 20;

  private final Markup out;
  private final Cast cast;
  private final Map<Integer, Integer> nodes;
  private final Circle circle;

  TiesDrawing(Markup out, Cast cast, Map<Integer, Integer> nodes) {
    this.out = out;
    this.cast = cast;
    this.nodes = nodes;
    this.circle = Circle.of(nodes.size());
  }

  /** The list below says the same, so that the drawing is hidden from readers of the screen. */
  void write(List<Tie> ties) {
    out.append("<svg viewBox=\"0 0 ");
    Circle.units(out, Circle.WIDTH).append(' ');
    Circle.units(out, Circle.HEIGHT).append("\" aria-hidden=\"true\" focusable=\"false\">\n");
    ties.forEach(this::tie);
    nodes.forEach(this::actor);
    out.append("</svg>\n");
  }

  /**
   * A line bends to its left, by tone, so that the way back and other tones have lines of their
   * own.
   */
  private void tie(Tie tie) {
    int from = nodes.getOrDefault(tie.from(), 0);
    int to = nodes.getOrDefault(tie.to(), 0);
    double bend = bend(tie.tone());
    double dx = circle.x(to) - circle.x(from);
    double dy = circle.y(to) - circle.y(from);
    double controlX = circle.x(from) + dx / 2 + dy * bend;
    double controlY = circle.y(from) + dy / 2 - dx * bend;
    Point start = Point.towards(circle.x(from), circle.y(from), controlX, controlY, NODE);
    Point end =
        Point.towards(
            circle.x(to), circle.y(to), controlX, controlY, NODE + (tie.isMutual() ? 0 : 30));
    int weight = Math.min(tie.weight(), 5);
    String style = Words.of(tie.tone());
    out.append("<path class=\"").append(style).append("\" stroke-width=\"");
    Circle.units(out, 12 + 6 * weight).append("\" d=\"M");
    start.write(out).append('Q');
    new Point(controlX, controlY).write(out).append(' ');
    end.write(out).append("\"/>\n");
    if (!tie.isMutual()) {
      arrowhead(end, controlX, controlY, style);
    }
  }

  private static double bend(Tone tone) {
    return switch (tone) {
      case COOPERATION -> 0.14;
      case CONFLICT -> 0.24;
      case NEUTRAL -> 0.34;
    };
  }

  private void arrowhead(Point tip, double controlX, double controlY, String style) {
    Point back = Point.towards(tip.x(), tip.y(), controlX, controlY, 110);
    double sideX = (back.y() - tip.y()) * 0.45;
    double sideY = (tip.x() - back.x()) * 0.45;
    out.append("<path class=\"").append(style).append(" head\" d=\"M");
    tip.write(out).append('L');
    new Point(back.x() + sideX, back.y() + sideY).write(out).append(' ');
    new Point(back.x() - sideX, back.y() - sideY).write(out).append("z\"/>\n");
  }

  private void actor(int place, int node) {
    int side = circle.side(node);
    int x = circle.x(node) + side * (NODE + 70);
    int y = circle.y(node) + (side == 0 ? (circle.isUpper(node) ? -NODE - 90 : NODE + 190) : 50);
    out.append("<circle cx=\"");
    Circle.units(out, circle.x(node)).append("\" cy=\"");
    Circle.units(out, circle.y(node)).append("\" r=\"");
    Circle.units(out, NODE).append("\"/><text x=\"");
    Circle.units(out, x).append("\" y=\"");
    Circle.units(out, y).append("\" text-anchor=\"");
    out.append(side == 0 ? "middle" : side > 0 ? "start" : "end").append("\">");
    out.text(Words.shortened(cast.actor(place).name(), LONGEST_LABEL));
    out.append("</text>\n");
  }

  /** A place in the drawing, in tenths of a unit. */
  private record Point(double x, double y) {
    /** The point at a distance from another on the way to a third. */
    static Point towards(double x, double y, double toX, double toY, double distance) {
      double dx = toX - x;
      double dy = toY - y;
      double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
      return new Point(x + dx * distance / length, y + dy * distance / length);
    }

    Markup write(Markup out) {
      Circle.units(out, (int) Math.round(x)).append(' ');
      return Circle.units(out, (int) Math.round(y));
    }
  }
}
