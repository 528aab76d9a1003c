package org.nutgraf.internal.actor;

/** How a sentence is capitalised as a whole. */
enum Lettering {
  /** As sentences are. */
  SENTENCE,
  /** Most words start with a capital, as in many headlines. */
  TITLE,
  /** All in capitals. */
  CAPITALS
}
