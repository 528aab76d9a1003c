package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.nutgraf.text.Excerpt;

/**
 * A run of blocks, under a label or without one.
 *
 * @param label the run-in label without its colon ({@code Why it matters}); the lead section has
 *     none
 * @param blocks the blocks in order
 */
public record Section(Optional<Excerpt> label, List<Block> blocks) {
  /** Copies the list and checks that nothing is null. */
  public Section {
    requireNonNull(label, "label");
    blocks = List.copyOf(blocks);
  }
}
