package org.nutgraf.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.model.Article;

/**
 * The exporters there are, by the names of their formats. Immutable and thread-safe.
 *
 * <pre>{@code
 * Exporters exporters = Exporters.discover();
 * exporters.write(article, "rss", out);
 * }</pre>
 */
public final class Exporters {
  /** By name; an alias is not in it. */
  private final SortedMap<String, Exporter> exporters;

  /** By name and by alias. */
  private final SortedMap<String, Exporter> named;

  private final List<ProviderFailure> failures;

  private Exporters(Collection<Exporter> all, List<ProviderFailure> failures) {
    this.exporters = new TreeMap<>();
    this.named = new TreeMap<>();
    this.failures = failures;
    for (Exporter exporter : all) {
      ExportFormat format = exporter.format();
      exporters.put(format.name(), exporter);
      claim(format.name(), exporter);
      format.aliases().forEach(alias -> claim(alias, exporter));
    }
  }

  private void claim(String name, Exporter exporter) {
    Exporter other = named.put(name, exporter);
    if (other != null && other != exporter) {
      throw new DuplicateExporterException(
          "two exporters are named "
              + name
              + ": "
              + other.getClass().getName()
              + " and "
              + exporter.getClass().getName());
    }
  }

  /**
   * {@return these exporters and no others}
   *
   * @param exporters the exporters to choose from
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters of(Exporter... exporters) {
    return new Exporters(List.of(exporters), List.of());
  }

  /**
   * {@return the exporters on the class path or module path} Looks in the class loader of this
   * library and in the thread's context class loader. A provider that cannot be loaded is left out
   * and reported by {@link #failures}.
   *
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters discover() {
    return discover(name -> true);
  }

  /**
   * {@return the exporters that {@link #discover()} finds, but for some} What is left out is not
   * instantiated: none of its code runs.
   *
   * @param className says of the name of a provider's class whether it may be used
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters discover(Predicate<String> className) {
    Discovery discovery = new Discovery(className);
    discovery.searchIn(Exporter.class.getClassLoader());
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null && context != Exporter.class.getClassLoader()) {
      discovery.searchIn(context);
    }
    return new Exporters(discovery.found(), discovery.failures());
  }

  /**
   * {@return the exporters that a class loader knows} A provider that cannot be loaded is left out
   * and reported by {@link #failures}.
   *
   * @param loader where to look, its parents included
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters discover(ClassLoader loader) {
    return discover(loader, name -> true);
  }

  /**
   * {@return the exporters that a class loader knows, but for some} What is left out is not
   * instantiated: none of its code runs.
   *
   * @param loader where to look, its parents included
   * @param className says of the name of a provider's class whether it may be used
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters discover(ClassLoader loader, Predicate<String> className) {
    Discovery discovery = new Discovery(className);
    discovery.searchIn(loader);
    return new Exporters(discovery.found(), discovery.failures());
  }

  /**
   * {@return these exporters and some more} One that is named here takes the place of those that
   * have its name or one of its aliases: what a program says outdoes what was discovered.
   *
   * @param more exporters to add
   * @throws DuplicateExporterException if two of them have one name
   */
  public Exporters with(Exporter... more) {
    Set<String> taken =
        Stream.of(more).flatMap(Exporters::names).collect(Collectors.toUnmodifiableSet());
    List<Exporter> all = new ArrayList<>(List.of(more));
    exporters.values().stream()
        .filter(exporter -> names(exporter).noneMatch(taken::contains))
        .forEach(all::add);
    return new Exporters(all, failures);
  }

  private static Stream<String> names(Exporter exporter) {
    ExportFormat format = exporter.format();
    return Stream.concat(Stream.of(format.name()), format.aliases().stream());
  }

  /** {@return all exporters, in the order of their names} */
  public List<Exporter> all() {
    return List.copyOf(exporters.values());
  }

  /** {@return the providers that could not be loaded} */
  public List<ProviderFailure> failures() {
    return failures;
  }

  /**
   * {@return the exporter of a format, if there is one}
   *
   * @param name the name or an alias of a format: {@code rss}
   */
  public Optional<Exporter> find(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /**
   * {@return the exporter of a format}
   *
   * @param name the name or an alias of a format: {@code rss}
   * @throws ExporterNotFoundException if there is none; the message lists what there is, what
   *     failed to load, and the nearest name
   */
  public Exporter get(String name) {
    return find(name).orElseThrow(() -> new ExporterNotFoundException(miss(name)));
  }

  private String miss(String name) {
    StringBuilder message = new StringBuilder("no exporter for " + name);
    message.append(Suggestions.didYouMean(name, named.keySet()));
    String there = exporters.isEmpty() ? "none" : String.join(", ", exporters.keySet());
    message.append("; there are ").append(there);
    if (!failures.isEmpty()) {
      String failed =
          failures.stream().map(ProviderFailure::toString).collect(Collectors.joining("; "));
      message.append("; failed to load: ").append(failed);
    }
    message.append(". Is the exporter's jar on the path?");
    message.append(" If jars were merged, was the services file merged when shading?");
    return message.toString();
  }

  /**
   * Writes one article as a document of its own, with the format's default options.
   *
   * @param article the article
   * @param format the name of a format
   * @param out where the bytes go; it is flushed and stays open
   * @throws ExporterNotFoundException if there is no such format
   * @throws IOException if the stream fails
   */
  public void write(Article article, String format, OutputStream out) throws IOException {
    try (ArticleWriter writer = get(format).open(out, ExportOptions.none())) {
      writer.write(article);
    }
  }

  /**
   * {@return one article as a document of its own, decoded as UTF-8}
   *
   * @param article the article
   * @param format the name of a format that is text
   * @throws ExporterNotFoundException if there is no such format
   */
  public String render(Article article, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(article, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
