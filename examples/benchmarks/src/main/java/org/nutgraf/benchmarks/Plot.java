package org.nutgraf.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws points over two logarithmic axes as SVG; what grows in proportion rises by 45 degrees. */
final class Plot {
  private static final int DECADE = 90;
  private static final int LEFT = 70;
  private static final int TOP = 40;

  private final String title;
  private final String across;
  private final String up;
  private final StringBuilder svg = new StringBuilder();

  Plot(String title, String across, String up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** A measured point; both numbers are above 0. */
  record Point(double x, double y) {}

  String draw(List<Point> points) {
    Axis x = Axis.of(points.stream().map(Point::x).toList());
    Axis y = Axis.of(points.stream().map(Point::y).toList());
    int right = LEFT + x.length();
    int bottom = TOP + y.length();
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-size='12'",
        right + 30, bottom + 50);
    add(" font-family='sans-serif' text-anchor='middle'>\n<title>%s</title>\n", title);
    add("<rect width='100%%' height='100%%' fill='#fff'/>\n");
    text(LEFT + x.length() / 2, TOP - 16, title);
    text(LEFT + x.length() / 2, bottom + 40, across);
    text(LEFT, TOP - 16, up);
    for (int decade = x.first; decade <= x.last; decade++) {
      int at = LEFT + (int) x.at(Math.pow(10, decade));
      line(at, TOP, at, bottom);
      text(at, bottom + 18, number(decade));
    }
    for (int decade = y.first; decade <= y.last; decade++) {
      int at = bottom - (int) y.at(Math.pow(10, decade));
      line(LEFT, at, right, at);
      text(LEFT - 30, at + 4, number(decade));
    }
    String places =
        points.stream()
            .map(point -> place(LEFT + x.at(point.x), bottom - y.at(point.y)))
            .collect(Collectors.joining(" "));
    add("<polyline points='%s' fill='none' stroke='#0b5cad' stroke-width='2'/>\n</svg>\n", places);
    return svg.toString();
  }

  /** From one power of ten to another. */
  private record Axis(int first, int last) {
    static Axis of(List<Double> values) {
      double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
      double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
      return new Axis((int) Math.floor(Math.log10(least)), (int) Math.ceil(Math.log10(most)));
    }

    int length() {
      return (last - first) * DECADE;
    }

    double at(double value) {
      return (Math.log10(value) - first) * DECADE;
    }
  }

  private static String place(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }

  private static String number(int decade) {
    return decade < 0
        ? String.format(Locale.ROOT, "%." + -decade + "f", Math.pow(10, decade))
        : String.format(Locale.ROOT, "%,d", (long) Math.pow(10, decade));
  }

  private void line(int x1, int y1, int x2, int y2) {
    add("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='#ccc'/>\n", x1, y1, x2, y2);
  }

  private void text(int x, int y, String text) {
    add("<text x='%d' y='%d'>%s</text>\n", x, y, text);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
