package org.nutgraf.html;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Actors around a circle, the first at the top and the others clockwise; two face each other. All
 * lengths are tenths of a unit, so that every machine writes the same digits.
 */
final class Circle {
  static final int WIDTH = 6800;
  static final int HEIGHT = 3800;

  private static final int RADIUS = 1450;

  /** More actors would be a thicket. */
  static final int MOST_NODES = 12;

  private static final List<Circle> CIRCLES =
      IntStream.rangeClosed(0, MOST_NODES).mapToObj(Circle::new).toList();

  private final int[] x;
  private final int[] y;

  private Circle(int nodes) {
    x = new int[nodes];
    y = new int[nodes];
    double start = nodes == 2 ? Math.PI : -Math.PI / 2;
    for (int i = 0; i < nodes; i++) {
      double angle = start + 2 * Math.PI * i / nodes;
      x[i] = WIDTH / 2 + (int) StrictMath.rint(RADIUS * StrictMath.cos(angle));
      y[i] = HEIGHT / 2 + (int) StrictMath.rint(RADIUS * StrictMath.sin(angle));
    }
  }

  /** {@return the circle of so many actors, at most {@link #MOST_NODES}} */
  static Circle of(int nodes) {
    return CIRCLES.get(nodes);
  }

  int x(int node) {
    return x[node];
  }

  int y(int node) {
    return y[node];
  }

  /** -1, 0 or 1: on which side of its node a label stands. */
  int side(int node) {
    int distance = x[node] - WIDTH / 2;
    return Math.abs(distance) < RADIUS / 4 ? 0 : Integer.signum(distance);
  }

  boolean isUpper(int node) {
    return y[node] < HEIGHT / 2;
  }

  /** Appends a length in units. */
  static Markup units(Markup out, int tenths) {
    if (tenths < 0) {
      out.append('-');
    }
    int size = Math.abs(tenths);
    out.append(size / 10);
    return size % 10 == 0 ? out : out.append('.').append(size % 10);
  }
}
