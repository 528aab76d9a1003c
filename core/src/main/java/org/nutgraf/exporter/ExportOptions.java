package org.nutgraf.exporter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values for an exporter's options. Immutable.
 *
 * <pre>{@code
 * ExportOptions options = ExportOptions.none().with(JsonExporter.PRETTY, true);
 * boolean pretty = options.get(JsonExporter.PRETTY);
 * }</pre>
 */
public final class ExportOptions {
  private static final ExportOptions NONE = new ExportOptions(new TreeMap<>());

  /** Values by option name; sorted, so that equal options print alike. */
  private final Map<String, Object> values;

  private ExportOptions(Map<String, Object> values) {
    this.values = values;
  }

  /** {@return options that are all at their defaults} */
  public static ExportOptions none() {
    return NONE;
  }

  /**
   * Reads what a user wrote.
   *
   * @param known the options there are
   * @param given values by option name
   * @return the options with these values
   * @throws ExportOptionException if a name is not known, with the nearest one that is, or a value
   *     is not allowed
   */
  public static ExportOptions parse(
      Collection<? extends ExportOption<?>> known, Map<String, String> given) {
    Map<String, Object> values = new TreeMap<>();
    given.forEach((name, value) -> values.put(name, find(known, name).parse(value)));
    return new ExportOptions(values);
  }

  private static ExportOption<?> find(Collection<? extends ExportOption<?>> known, String name) {
    for (ExportOption<?> option : known) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    List<String> names = known.stream().map(ExportOption::name).sorted().toList();
    String there =
        names.isEmpty()
            ? "there are no options"
            : "there are " + names.stream().collect(Collectors.joining(", "));
    throw new ExportOptionException(
        "no option " + name + Suggestions.didYouMean(name, names) + "; " + there);
  }

  /**
   * {@return these options with one more value}
   *
   * @param option the option to set
   * @param value its value
   * @param <T> the type of its values
   */
  public <T> ExportOptions with(ExportOption<T> option, T value) {
    Map<String, Object> more = new TreeMap<>(values);
    more.put(option.name(), option.type().cast(value));
    return new ExportOptions(more);
  }

  /**
   * {@return the value of an option, or its default}
   *
   * @param option the option
   * @param <T> the type of its values
   */
  public <T> T get(ExportOption<T> option) {
    Object value = values.get(option.name());
    return value == null ? option.defaultValue() : option.type().cast(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExportOptions options && values.equals(options.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
