package org.nutgraf.exporter;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A setting of an exporter: a name, a type, a default and a sentence of documentation.
 *
 * <pre>{@code
 * static final ExportOption<Boolean> PRETTY =
 *     ExportOption.flag("pretty", false, "indent the output");
 * }</pre>
 *
 * @param <T> the type of its values
 */
public final class ExportOption<T> {
  private final String name;
  private final T defaultValue;
  private final String description;
  private final String values;
  private final Class<T> type;
  private final Function<String, T> parser;

  private ExportOption(
      String name,
      T defaultValue,
      String description,
      String values,
      Class<T> type,
      Function<String, T> parser) {
    if (!ExportFormat.isName(name)) {
      throw new IllegalArgumentException(
          "an option's name is made of lower-case letters, digits and hyphens: " + name);
    }
    this.name = name;
    this.defaultValue = requireNonNull(defaultValue, "defaultValue");
    this.description = requireNonNull(description, "description");
    this.values = values;
    this.type = type;
    this.parser = parser;
  }

  /**
   * {@return an option that any text is a value of}
   *
   * @param name how users name it
   * @param defaultValue the value when none is given
   * @param description what it does, for people
   */
  public static ExportOption<String> text(String name, String defaultValue, String description) {
    return new ExportOption<>(
        name, defaultValue, description, "text", String.class, Function.identity());
  }

  /**
   * {@return an option that is on or off}
   *
   * @param name how users name it
   * @param defaultValue the value when none is given
   * @param description what it does, for people
   */
  public static ExportOption<Boolean> flag(String name, boolean defaultValue, String description) {
    return new ExportOption<>(
        name, defaultValue, description, "true or false", Boolean.class, ExportOption::parseFlag);
  }

  /**
   * {@return an option that is a whole number within bounds}
   *
   * @param name how users name it
   * @param defaultValue the value when none is given
   * @param least the least value allowed
   * @param greatest the greatest value allowed
   * @param description what it does, for people
   */
  public static ExportOption<Integer> number(
      String name, int defaultValue, int least, int greatest, String description) {
    return new ExportOption<>(
        name,
        defaultValue,
        description,
        "a whole number from " + least + " to " + greatest,
        Integer.class,
        value -> parseNumber(value, least, greatest));
  }

  /**
   * {@return an option that is an absolute address}
   *
   * @param name how users name it
   * @param defaultValue the value when none is given
   * @param description what it does, for people
   */
  public static ExportOption<URI> uri(String name, URI defaultValue, String description) {
    return new ExportOption<>(
        name, defaultValue, description, "an absolute URI", URI.class, ExportOption::parseUri);
  }

  /**
   * {@return an option that is one of an enum's constants, which users write in lower case}
   *
   * @param name how users name it
   * @param defaultValue the value when none is given
   * @param description what it does, for people
   * @param <E> the enum
   */
  public static <E extends Enum<E>> ExportOption<E> choice(
      String name, E defaultValue, String description) {
    Class<E> type = defaultValue.getDeclaringClass();
    List<E> constants = Stream.of(type.getEnumConstants()).toList();
    String values =
        constants.stream().map(ExportOption::lowerCase).collect(Collectors.joining(", "));
    return new ExportOption<>(
        name,
        defaultValue,
        description,
        "one of " + values,
        type,
        value -> parseChoice(value, constants));
  }

  /** {@return how users name it: {@code pretty}} */
  public String name() {
    return name;
  }

  /** {@return the value when none is given} */
  public T defaultValue() {
    return defaultValue;
  }

  /** {@return what it does, for people} */
  public String description() {
    return description;
  }

  /** {@return which values it takes, for people: {@code true or false}} */
  public String values() {
    return values;
  }

  /** {@return the class of its values} */
  public Class<T> type() {
    return type;
  }

  /**
   * {@return the value that a text stands for}
   *
   * @param value what a user wrote
   * @throws ExportOptionException if it is no value of this option; the message says which are
   */
  public T parse(String value) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException e) {
      throw new ExportOptionException(
          "option " + name + " takes " + values + ", not \"" + value + "\"", e);
    }
  }

  private static boolean parseFlag(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  private static int parseNumber(String value, int least, int greatest) {
    int number = Integer.parseInt(value);
    if (number < least || number > greatest) {
      throw new IllegalArgumentException(value);
    }
    return number;
  }

  private static URI parseUri(String value) {
    URI uri = URI.create(value);
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException(value);
    }
    return uri;
  }

  private static <E extends Enum<E>> E parseChoice(String value, List<E> constants) {
    return constants.stream()
        .filter(constant -> lowerCase(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(value));
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return name + " (" + values + "; default " + defaultValue + "): " + description;
  }
}
