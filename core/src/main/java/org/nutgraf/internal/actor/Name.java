package org.nutgraf.internal.actor;

/**
 * A name found in the text, without its title.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param kind what it names
 * @param support what speaks for each kind
 */
record Name(int first, int end, NameKind kind, Support support) {
  Name(int first, int end, NameKind kind) {
    this(first, end, kind, Support.of(kind, UNIT));
  }

  /** Support of a kind by a rule, on the scale of the model's weights. */
  private static final float UNIT = 100;

  int length() {
    return end - first;
  }

  Name as(NameKind other) {
    return new Name(first, end, other, support);
  }

  /** The same with other bounds. */
  Name within(int from, int to) {
    return new Name(from, to, kind, support);
  }
}
