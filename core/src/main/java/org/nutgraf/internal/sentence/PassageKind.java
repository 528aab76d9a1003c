package org.nutgraf.internal.sentence;

/** Which part of the article a passage is. */
public enum PassageKind {
  /** The headline. */
  HEADLINE,
  /** The standfirst. */
  STANDFIRST,
  /** A paragraph of the body. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A heading inside the body. */
  CROSSHEAD,
  /** The text under a picture. */
  CAPTION
}
