package org.nutgraf.model;

/** How much of a quotation stands between quotation marks. */
public enum QuoteKind {
  /** All of it: {@code “Both sides trust us,” he said.} */
  DIRECT,
  /** Nothing: {@code He said both sides trusted him.} */
  INDIRECT,
  /** A part: {@code He said both sides “trust us”.} */
  MIXED
}
