package org.nutgraf.exporter;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

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
  private final Function<T, String> formatter;

  private ExportOption(
      String name,
      T defaultValue,
      String description,
      String values,
      Class<T> type,
      Function<String, T> parser,
      Function<T, String> formatter) {
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
    this.formatter = formatter;
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
        name,
        defaultValue,
        description,
        "text",
        String.class,
        Function.identity(),
        Function.identity());
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
        name,
        defaultValue,
        description,
        "true or false",
        Boolean.class,
        ExportOption::parseFlag,
        String::valueOf);
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
        value -> parseNumber(value, least, greatest),
        String::valueOf);
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
        name,
        defaultValue,
        description,
        "an absolute URI",
        URI.class,
        ExportOption::parseUri,
        URI::toString);
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
    return new ExportOption<>(
        name,
        defaultValue,
        description,
        "one of " + Words.of(EnumSet.allOf(type), ", "),
        type,
        value -> Words.constant(type, value),
        Words::of);
  }

  /**
   * {@return an option that is any of an enum's constants, which users write in lower case with
   * commas between}
   *
   * @param name how users name it
   * @param type the enum
   * @param defaultValue the constants when none are given
   * @param description what it does, for people
   * @param <E> the enum
   */
  @SuppressWarnings("unchecked") // Sets of this enum are all that the parser gives.
  public static <E extends Enum<E>> ExportOption<Set<E>> choices(
      String name, Class<E> type, Set<E> defaultValue, String description) {
    return new ExportOption<>(
        name,
        Set.copyOf(defaultValue),
        description,
        "any of " + Words.of(EnumSet.allOf(type), ", ") + ", with commas between",
        (Class<Set<E>>) (Class<?>) Set.class,
        value -> Words.constants(type, value),
        value -> Words.of(value.isEmpty() ? value : EnumSet.copyOf(value)));
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

  /**
   * {@return how users write a value: what {@link #parse} takes}
   *
   * @param value a value of this option
   */
  public String format(T value) {
    return formatter.apply(value);
  }

  /** {@return how users write the default: {@code false}} */
  public String formattedDefault() {
    return format(defaultValue);
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

  @Override
  public String toString() {
    return name + " (" + values + "; default " + formattedDefault() + "): " + description;
  }
}
