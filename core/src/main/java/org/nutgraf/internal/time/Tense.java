package org.nutgraf.internal.time;

/** Whether the verb beside an expression speaks of what was or what will be. */
enum Tense {
  PAST,
  FUTURE,
  /** No verb near by tells. */
  UNKNOWN
}
