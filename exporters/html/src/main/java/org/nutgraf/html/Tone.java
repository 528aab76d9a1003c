package org.nutgraf.html;

import org.nutgraf.model.EventType;

/** Whether somebody acts with somebody else or against. */
enum Tone {
  /** PLOVER's verbal and material cooperation. */
  COOPERATION,
  /** PLOVER's verbal and material conflict. */
  CONFLICT,
  /** Words said to somebody, and types of events that PLOVER does not have. */
  NEUTRAL;

  static Tone of(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> COOPERATION;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          CONFLICT;
      default -> NEUTRAL;
    };
  }
}
