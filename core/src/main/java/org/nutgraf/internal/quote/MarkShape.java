package org.nutgraf.internal.quote;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes of quotation marks, and what each can do. */
enum MarkShape {
  STRAIGHT_DOUBLE("\""),
  HIGH_66("“"),
  HIGH_99("”"),
  LOW_99("„"),
  HIGH_REVERSED("‟"),
  STRAIGHT_SINGLE("'"),
  HIGH_6("‘"),
  HIGH_9("’"),
  LOW_9("‚"),
  HIGH_REVERSED_9("‛"),
  BACKTICK("`"),
  DOUBLED_BACKTICK("``"),
  DOUBLED_APOSTROPHE("''"),
  GUILLEMET_LEFT("«"),
  GUILLEMET_RIGHT("»"),
  SINGLE_GUILLEMET_LEFT("‹"),
  SINGLE_GUILLEMET_RIGHT("›"),
  CORNER_LEFT("「"),
  CORNER_RIGHT("」"),
  WHITE_CORNER_LEFT("『"),
  WHITE_CORNER_RIGHT("』"),
  PRIME_LEFT("〝"),
  PRIME_RIGHT("〞");

  private static final Map<String, MarkShape> SHAPES =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(shape -> shape.form, shape -> shape));

  private final String form;

  MarkShape(String form) {
    this.form = form;
  }

  /** The shape of a mark as it is spelt. */
  static MarkShape of(String form) {
    return SHAPES.getOrDefault(form, STRAIGHT_DOUBLE);
  }

  /** Whether a mark of the other shape can close one of this. */
  boolean isClosedBy(MarkShape other) {
    return switch (this) {
      case STRAIGHT_DOUBLE -> other == STRAIGHT_DOUBLE || other == HIGH_99 || other == HIGH_66;
      case HIGH_66 -> other == HIGH_99 || other == STRAIGHT_DOUBLE || other == DOUBLED_APOSTROPHE;
      case HIGH_99 -> other == HIGH_99;
      case LOW_99 -> other == HIGH_66 || other == HIGH_99 || other == STRAIGHT_DOUBLE;
      case HIGH_REVERSED -> other == HIGH_99;
      case STRAIGHT_SINGLE -> other == STRAIGHT_SINGLE || other == HIGH_9;
      case HIGH_6, HIGH_REVERSED_9 -> other == HIGH_9 || other == STRAIGHT_SINGLE;
      case HIGH_9 -> other == HIGH_9;
      case LOW_9 -> other == HIGH_6 || other == HIGH_9 || other == STRAIGHT_SINGLE;
      case BACKTICK -> other == STRAIGHT_SINGLE || other == HIGH_9;
      case DOUBLED_BACKTICK -> other == DOUBLED_APOSTROPHE || other == STRAIGHT_DOUBLE;
      case DOUBLED_APOSTROPHE -> other == DOUBLED_APOSTROPHE || other == STRAIGHT_DOUBLE;
      case GUILLEMET_LEFT -> other == GUILLEMET_RIGHT;
      case GUILLEMET_RIGHT -> other == GUILLEMET_LEFT || other == GUILLEMET_RIGHT;
      case SINGLE_GUILLEMET_LEFT -> other == SINGLE_GUILLEMET_RIGHT;
      case SINGLE_GUILLEMET_RIGHT -> other == SINGLE_GUILLEMET_LEFT;
      case CORNER_LEFT -> other == CORNER_RIGHT;
      case WHITE_CORNER_LEFT -> other == WHITE_CORNER_RIGHT;
      case PRIME_LEFT -> other == PRIME_RIGHT;
      case CORNER_RIGHT, WHITE_CORNER_RIGHT, PRIME_RIGHT -> false;
    };
  }

  boolean isSingle() {
    return switch (this) {
      case STRAIGHT_SINGLE,
          HIGH_6,
          HIGH_9,
          LOW_9,
          HIGH_REVERSED_9,
          BACKTICK,
          SINGLE_GUILLEMET_LEFT,
          SINGLE_GUILLEMET_RIGHT ->
          true;
      default -> false;
    };
  }

  /** Opens whatever stands around it. */
  boolean isOpeningOnly() {
    return switch (this) {
      case LOW_99,
          LOW_9,
          HIGH_6,
          DOUBLED_BACKTICK,
          CORNER_LEFT,
          WHITE_CORNER_LEFT,
          PRIME_LEFT,
          HIGH_REVERSED ->
          true;
      default -> false;
    };
  }

  boolean isClosingOnly() {
    return this == CORNER_RIGHT || this == WHITE_CORNER_RIGHT || this == PRIME_RIGHT;
  }

  /** Looks like an apostrophe, and is one at the start of a word. */
  boolean isApostrophe() {
    return this == HIGH_9;
  }

  /** Stands off its words by a blank, as French sets it. */
  boolean isSpaced() {
    return this == GUILLEMET_LEFT || this == GUILLEMET_RIGHT;
  }
}
