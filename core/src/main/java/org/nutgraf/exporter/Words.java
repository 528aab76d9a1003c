package org.nutgraf.exporter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How users write an enum's constants: lower case, hyphens for underscores, commas between. */
final class Words {
  private static final String COMMA = ",";

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String of(Collection<? extends Enum<?>> constants, String separator) {
    return constants.stream().map(Words::of).collect(Collectors.joining(separator));
  }

  static String of(Set<? extends Enum<?>> constants) {
    return of(constants, COMMA);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  static <E extends Enum<E>> Set<E> constants(Class<E> type, String words) {
    Set<E> constants = EnumSet.noneOf(type);
    if (!words.isBlank()) {
      Stream.of(words.split(COMMA, -1)).map(word -> constant(type, word)).forEach(constants::add);
    }
    return constants;
  }
}
