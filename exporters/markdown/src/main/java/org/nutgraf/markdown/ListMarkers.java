package org.nutgraf.markdown;

import java.util.Optional;
import org.nutgraf.model.BulletList;

/**
 * What the items of a list begin with.
 *
 * @param first the number of the first item, or nothing if the list has bullets
 * @param delimiter the bullet, or the character after a number
 */
record ListMarkers(Optional<Integer> first, char delimiter) {
  /** Markdown knows no longer numbers. */
  private static final int MOST_DIGITS = 9;

  /** Markers other than those of a list just before, with which Markdown would merge this one. */
  static ListMarkers of(BulletList list, Optional<ListMarkers> before) {
    Optional<Integer> first = firstNumber(list.text());
    char usual = first.isPresent() ? '.' : '-';
    char other = first.isPresent() ? ')' : '*';
    boolean merges = before.isPresent() && before.get().delimiter == usual;
    return new ListMarkers(first, merges ? other : usual);
  }

  private static Optional<Integer> firstNumber(String list) {
    int digits = 0;
    while (digits < list.length() && list.charAt(digits) >= '0' && list.charAt(digits) <= '9') {
      digits++;
    }
    boolean isNumber =
        digits > 0
            && digits < MOST_DIGITS
            && digits < list.length()
            && (list.charAt(digits) == '.' || list.charAt(digits) == ')');
    return isNumber ? Optional.of(Integer.valueOf(list.substring(0, digits))) : Optional.empty();
  }

  /** The marker of an item, counted from 0, with the space that follows it. */
  String marker(int item) {
    return first.map(number -> String.valueOf(number + item)).orElse("") + delimiter + ' ';
  }
}
