package org.example.checklist;

/** What a copy desk checks. */
public enum CheckKind {
  /** How a name is spelt, and what its bearer is. */
  NAMES,
  /** Who said what. */
  QUOTES,
  /** Which day is meant. */
  TIMES
}
