package org.nutgraf.model;

/** What kind of page furniture a boilerplate block is. */
public enum BoilerplateKind {
  /** A label above the headline: the topic, the department. */
  KICKER,
  /** The headline once more, or in other words. */
  ALTERNATIVE_HEADLINE,
  /** A further line that names authors. */
  BYLINE,
  /** Who wrote, edited or translated: {@code Reporting by …}. */
  CONTRIBUTION,
  /** Tells who the author is. */
  AUTHOR_BIO,
  /** Date and time lines. */
  TIMESTAMP,
  /** How long the article takes to read. */
  READ_TIME,
  /** The credit of a picture. */
  CREDIT,
  /** The counter or button of a picture gallery. */
  GALLERY,
  /** What is left of a video or audio player. */
  PLAYER,
  /** What is left of an embedded post. */
  EMBED,
  /** A line that links to another article. */
  RELATED_LINK,
  /** Tags and topics. */
  TAGS,
  /** Share buttons and names of social networks. */
  SHARE,
  /** The comment section and its buttons. */
  COMMENTS,
  /** Menus, breadcrumbs and links around the article. */
  NAVIGATION,
  /** Invites the reader to a newsletter. */
  NEWSLETTER,
  /** Invites the reader to an app. */
  APP,
  /** Asks the reader to register or subscribe before going on. */
  PAYWALL,
  /** Asks the reader for consent to cookies. */
  COOKIE,
  /** Invites the reader to something else. */
  PROMO,
  /** An advertisement or its marker. */
  ADVERT,
  /** Copyright and terms of use. */
  COPYRIGHT,
  /** A note of the editors: a correction, an update. */
  NOTE,
  /** A mark that ends the article or separates its parts. */
  END_MARK,
  /** Furniture of no known kind. */
  OTHER
}
