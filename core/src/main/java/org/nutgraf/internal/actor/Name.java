package org.nutgraf.internal.actor;

/**
 * A name found in the text, without its title.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param kind what it names
 */
record Name(int first, int end, NameKind kind) {
  int length() {
    return end - first;
  }

  Name as(NameKind other) {
    return new Name(first, end, other);
  }
}
