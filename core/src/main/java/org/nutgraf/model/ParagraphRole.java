package org.nutgraf.model;

/** What a paragraph is for the article. */
public enum ParagraphRole {
  /** Running text. */
  TEXT,
  /** A quotation that fills the paragraph. */
  BLOCK_QUOTE,
  /** Words set apart that stand in another paragraph as well. */
  PULL_QUOTE,
  /** What one side says in an interview, with its name or letter: {@code Q: And now?} */
  TURN,
  /** A row of a table, its cells parted by tabs, bars or runs of spaces. */
  TABLE_ROW
}
