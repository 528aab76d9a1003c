package org.nutgraf.internal.structure;

/** What a block is for the article. */
enum BlockClass {
  HEADLINE,
  STANDFIRST,
  /** A paragraph, an item of a list, a quotation: text that the article is made of. */
  BODY,
  /** A heading inside the body. */
  CROSSHEAD,
  /** The text under a picture. */
  CAPTION,
  /** Everything that is not the article. */
  FURNITURE
}
