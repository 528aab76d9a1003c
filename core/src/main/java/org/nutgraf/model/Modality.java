package org.nutgraf.model;

/** How the text commits itself to an event. */
public enum Modality {
  /** As a fact. */
  ASSERTED,
  /** As an intention or a schedule: {@code will sign}, {@code agreed to share}. */
  PLANNED,
  /** As a possibility: {@code may sign}. */
  POSSIBLE,
  /** Under a condition: {@code if Iran signs}. */
  HYPOTHETICAL
}
