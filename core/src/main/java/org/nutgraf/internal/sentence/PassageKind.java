package org.nutgraf.internal.sentence;

/** Which part of the article a passage is. */
public enum PassageKind {
  /** The headline: one sentence, whatever it holds. */
  HEADLINE,
  /** The standfirst. */
  STANDFIRST,
  /** A line above or below the text that says a time, maybe beside the authors: one sentence. */
  TIMESTAMP,
  /** Place and agency at the head of the first paragraph, one sentence. */
  DATELINE,
  /** The words that open a section, without their colon: one sentence. */
  LABEL,
  /** A paragraph of the body, a quotation set off from it or a turn of an interview. */
  PARAGRAPH,
  /** An item of a list or a row of a table. */
  LIST_ITEM,
  /** A heading inside the body: one sentence. */
  CROSSHEAD,
  /** The text under a picture. */
  CAPTION
}
