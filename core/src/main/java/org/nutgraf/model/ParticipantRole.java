package org.nutgraf.model;

/** What part a participant has in an event. */
public enum ParticipantRole {
  /** Who did it. */
  AGENT,
  /** To whom it was done. */
  PATIENT,
  /** Agent and patient at once, as in {@code Iran and Iraq signed an agreement}. */
  BOTH,
  /** Involved in another way. */
  OTHER
}
