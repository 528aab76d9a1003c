package org.nutgraf.model;

/** What kind of page furniture a boilerplate block is. */
public enum BoilerplateKind {
  /** Invites the reader to something: newsletter, app, subscription. */
  PROMO,
  /** Share buttons and names of social networks. */
  SHARE,
  /** Menus, breadcrumbs and links around the article. */
  NAVIGATION,
  /** An advertisement or its marker. */
  ADVERT,
  /** The comment section and its buttons. */
  COMMENTS,
  /** The credit of a picture. */
  CREDIT,
  /** Tags and topics. */
  TAGS,
  /** Copyright and terms of use. */
  COPYRIGHT,
  /** Date and time lines. */
  TIMESTAMP,
  /** Furniture of no known kind. */
  OTHER
}
