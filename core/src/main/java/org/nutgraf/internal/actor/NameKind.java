package org.nutgraf.internal.actor;

import org.nutgraf.model.ActorKind;

/** What a capitalised name names. */
enum NameKind {
  /** One human being. */
  PERSON,
  /** A body with a name. */
  ORGANIZATION,
  /** A country or any other place. */
  PLACE,
  /** A people, its adjective, adherents. */
  GROUP,
  /** An event, work, law, prize or product: no actor. */
  OTHER;

  static NameKind of(ActorKind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case COUNTRY, PLACE -> PLACE;
      case GROUP -> GROUP;
    };
  }
}
