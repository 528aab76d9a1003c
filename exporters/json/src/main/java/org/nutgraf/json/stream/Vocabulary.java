package org.nutgraf.json.stream;

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
public final class Vocabulary<E extends Enum<E>> {
  private final EnumMap<E, SerializedString> words;
  private final Map<String, E> constants = new HashMap<>();

  /**
   * Makes the words for an enum.
   *
   * @param type the enum
   */
  public Vocabulary(Class<E> type) {
    words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      words.put(constant, new SerializedString(word));
      constants.put(word, constant);
    }
  }

  /**
   * {@return the word for a constant}
   *
   * @param constant a constant
   */
  public SerializableString word(E constant) {
    return requireNonNull(words.get(constant));
  }

  /**
   * {@return the constant that a word stands for, if any}
   *
   * @param word a word
   */
  public Optional<E> constant(String word) {
    return Optional.ofNullable(constants.get(word));
  }

  @Override
  public String toString() {
    return words.values().stream()
        .map(SerializedString::getValue)
        .collect(Collectors.joining(", "));
  }
}
