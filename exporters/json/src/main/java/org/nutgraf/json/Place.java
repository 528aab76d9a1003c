package org.nutgraf.json;

import org.jspecify.annotations.Nullable;

/** Where a value stands in a document: {@code quotes[3].speaker}. */
final class Place {
  static final Place ROOT = new Place(null, "");

  private final @Nullable Place parent;
  private final String step;

  private Place(@Nullable Place parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  Place property(String name) {
    return new Place(this, this == ROOT ? name : "." + name);
  }

  Place element(int index) {
    return new Place(this, "[" + index + "]");
  }

  @Override
  public String toString() {
    return parent == null ? step : parent + step;
  }
}
