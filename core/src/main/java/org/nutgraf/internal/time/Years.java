package org.nutgraf.internal.time;

/** What is a year, and which. */
final class Years {
  private static final int FIRST_OF_CENTURY = 30;

  private Years() {}

  /** The year of {@code '98} and {@code 13}: up to 29 of this century. */
  static int ofTwoDigits(int number) {
    return number < FIRST_OF_CENTURY ? 2000 + number : 1900 + number;
  }
}
