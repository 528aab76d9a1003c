package org.nutgraf.internal.time;

/**
 * One meaning of a word of time.
 *
 * @param category what it is good for
 * @param value which one it is, in the form that the category prescribes
 */
record Sense(Category category, String value) {
  /** The value as a number; 0 where it does not start with one. */
  int number() {
    int end = value.startsWith("-") ? 1 : 0;
    while (end < value.length() && Character.isDigit(value.charAt(end))) {
      end++;
    }
    return end == 0 || end > 9 || value.equals("-") ? 0 : Integer.parseInt(value.substring(0, end));
  }

  /** Whether the word means something else as well, so that its neighbours have to decide. */
  boolean isAmbiguous() {
    return value.endsWith("?");
  }

  /** The value without marks for ambiguity and anaphora. */
  String plain() {
    char last = value.isEmpty() ? ' ' : value.charAt(value.length() - 1);
    return last == '?' || last == '~' ? value.substring(0, value.length() - 1) : value;
  }

  /** Whether it counts from the time last mentioned instead of now. */
  boolean isAnaphoric() {
    return value.endsWith("~");
  }
}
