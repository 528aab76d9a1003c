package org.nutgraf.internal.structure;

/** Families of page furniture that phrases tell; the names in the list are these in lower case. */
enum Furniture {
  /** Heads a list of teasers of other articles. */
  RELATED,
  /** Opens a line that links to another article. */
  LINK,
  SHARE,
  NEWSLETTER,
  NAVIGATION,
  COPYRIGHT,
  COMMENTS,
  ADVERT,
  TAGS,
  /** Tells who the author is. */
  AUTHOR,
  VIDEO,
  READTIME,
  APP,
  PAYWALL,
  COOKIE,
  GALLERY,
  CREDIT,
  /** A note of the editors: a correction, an update. */
  NOTE,
  /** Names who contributed: {@code Reporting by …}. */
  CONTRIBUTION,
  BYLINE,
  TIMESTAMP,
  PAGER,
  /** A mark that ends an article or separates its parts. */
  END,
  /** Remains of an embedded post. */
  EMBED
}
