package org.nutgraf.internal.structure;

import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;

/** Placeholder. */
public final class StructureParser {
  /** Placeholder. */
  public StructureParser() {}

  /** Divides a page into its parts. */
  public Structure parse(FoldedText text) {
    return new Structure(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
