package org.nutgraf.internal.time;

/** Looks into the figures of a number token. */
final class Figures {
  private Figures() {}

  /** How many digits the form starts with. */
  static int digits(String form) {
    int i = 0;
    while (i < form.length() && form.charAt(i) >= '0' && form.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Whether the form is nothing but digits. */
  static boolean isDigits(String form) {
    return digits(form) == form.length();
  }

  /** The number the form starts with if it has at most so many digits, else -1. */
  static int leading(String form, int most) {
    int digits = digits(form);
    return digits == 0 || digits > most ? -1 : Integer.parseInt(form.substring(0, digits));
  }
}
