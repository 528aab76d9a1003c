package org.nutgraf.graph;

import java.util.List;
import org.nutgraf.exporter.ExportOption;

/** The options that all notations have. */
final class GraphOptions {
  static final ExportOption<Boolean> ISOLATED =
      ExportOption.flag("isolated", true, "keep actors that take part in no event");

  static final ExportOption<Boolean> UNNAMED =
      ExportOption.flag("unnamed", true, "keep participants that are no actor of the article");

  static final List<ExportOption<?>> ALL = List.of(ISOLATED, UNNAMED);

  private GraphOptions() {}
}
