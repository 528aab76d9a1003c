package org.nutgraf.json;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The words that JSON has for an enum's constants: lower case, with hyphens for underscores.
 *
 * @param <E> the enum
 */
final class Vocabulary<E extends Enum<E>> {
  private final EnumMap<E, SerializedString> words;
  private final Map<String, E> constants = new HashMap<>();

  Vocabulary(Class<E> type) {
    words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      words.put(constant, new SerializedString(word));
      constants.put(word, constant);
    }
  }

  SerializableString word(E constant) {
    return requireNonNull(words.get(constant));
  }

  Optional<E> constant(String word) {
    return Optional.ofNullable(constants.get(word));
  }

  @Override
  public String toString() {
    return words.values().stream()
        .map(SerializedString::getValue)
        .collect(Collectors.joining(", "));
  }
}
