package org.nutgraf.model;

/** What an actor is. */
public enum ActorKind {
  /** One human being. */
  PERSON,
  /** A body with a name: company, party, ministry, agency, court, club, medium. */
  ORGANIZATION,
  /** A state or dependent territory with an ISO 3166-1 code. */
  COUNTRY,
  /** Any other place: city, region, river, building. */
  PLACE,
  /** People taken together without a charter: a people, adherents, an armed group. */
  GROUP
}
