package org.nutgraf.model;

/** How a mention refers to its actor. */
public enum MentionForm {
  /** The full name, or one of several full names: {@code Ali Shamkhani}. */
  NAME,
  /** A shortened name: {@code Shamkhani}. */
  SHORT,
  /** Initials: {@code KDPI}. */
  ACRONYM,
  /** The adjective or noun of a country's people: {@code Iraqi}. */
  DEMONYM,
  /** A description: {@code the minister}. */
  NOMINAL,
  /** A pronoun: {@code she}. */
  PRONOUN
}
