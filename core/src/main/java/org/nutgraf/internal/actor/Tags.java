package org.nutgraf.internal.actor;

import java.util.List;

/**
 * The labels that tokens get: 0 outside of names, else four of each kind for the beginning, inside
 * and last token of a longer name and for a name of one token.
 */
final class Tags {
  static final int OUTSIDE = 0;
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;

  /** In the order of their labels. */
  static final List<NameKind> KINDS =
      List.of(
          NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE, NameKind.GROUP, NameKind.OTHER);

  static final int COUNT = 1 + 4 * 5;

  private Tags() {}

  static int of(NameKind kind, int part) {
    return 1 + 4 * KINDS.indexOf(kind) + part;
  }

  static NameKind kind(int tag) {
    return KINDS.get((tag - 1) / 4);
  }

  static int part(int tag) {
    return (tag - 1) % 4;
  }

  /** Whether a name may go on after the tag. */
  private static boolean isOpen(int tag) {
    return tag != OUTSIDE && part(tag) <= INSIDE;
  }

  static boolean follows(int before, int tag) {
    if (isOpen(before)) {
      boolean continues = tag != OUTSIDE && (part(tag) == INSIDE || part(tag) == LAST);
      return continues && kind(tag) == kind(before);
    }
    return mayStart(tag);
  }

  static boolean mayStart(int tag) {
    return tag == OUTSIDE || part(tag) == BEGIN || part(tag) == UNIT;
  }

  static boolean mayEnd(int tag) {
    return !isOpen(tag);
  }
}
