package org.nutgraf.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * What follows a reporting verb before what was said: to whom, where, when.
 *
 * @param addressee to whom, or null
 * @param medium what carries the words, or null
 * @param end index after the last token
 */
record Complements(@Nullable TokenRange addressee, @Nullable TokenRange medium, int end) {
  static Complements none(int end) {
    return new Complements(null, null, end);
  }

  /** The same, with what stands at the head of the sentence where nothing follows the verb. */
  Complements orFronted(Complements fronted) {
    return new Complements(
        addressee == null ? fronted.addressee : addressee,
        medium == null ? fronted.medium : medium,
        end);
  }
}
