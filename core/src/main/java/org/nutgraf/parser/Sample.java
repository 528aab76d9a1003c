package org.nutgraf.parser;

/** A short article that makes every stage read its lists. */
final class Sample {
  static final String TEXT =
      """
      Harbour town votes for a new pier

      LONDON, March 3 (Reuters) - The town council signed a contract with a builder on Friday, Mayor Ann Carter said.

      “The old pier was closed in 2019,” she told reporters. “We waited too long.”

      A spokesman for the Coast Guard said that three workers had been hurt by the storm.
      """;

  private Sample() {}
}
