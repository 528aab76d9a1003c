package org.nutgraf.exporter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
  private final SortedMap<String, Exporter> exporters;
  private final List<ProviderFailure> failures;

  private Exporters(SortedMap<String, Exporter> exporters, List<ProviderFailure> failures) {
    this.exporters = exporters;
    this.failures = failures;
  }

  /**
   * {@return these exporters and no others}
   *
   * @param exporters the exporters to choose from
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters of(Exporter... exporters) {
    return of(List.of(exporters), List.of());
  }

  /**
   * {@return the exporters on the class path or module path} Looks in the class loader of this
   * library and in the thread's context class loader. A provider that cannot be loaded is left out
   * and reported by {@link #failures}.
   *
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters discover() {
    Discovery discovery = new Discovery();
    discovery.searchIn(Exporter.class.getClassLoader());
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null && context != Exporter.class.getClassLoader()) {
      discovery.searchIn(context);
    }
    return of(discovery.found(), discovery.failures());
  }

  /**
   * {@return the exporters that a class loader knows} A provider that cannot be loaded is left out
   * and reported by {@link #failures}.
   *
   * @param loader where to look, its parents included
   * @throws DuplicateExporterException if two have one name
   */
  public static Exporters discover(ClassLoader loader) {
    Discovery discovery = new Discovery();
    discovery.searchIn(loader);
    return of(discovery.found(), discovery.failures());
  }

  private static Exporters of(Collection<Exporter> all, List<ProviderFailure> failures) {
    SortedMap<String, Exporter> byName = new TreeMap<>();
    for (Exporter exporter : all) {
      String name = exporter.format().name();
      Exporter other = byName.put(name, exporter);
      if (other != null) {
        throw new DuplicateExporterException(
            "two exporters are named "
                + name
                + ": "
                + other.getClass().getName()
                + " and "
                + exporter.getClass().getName());
      }
    }
    return new Exporters(byName, failures);
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
   * @param name the name of a format: {@code rss}
   */
  public Optional<Exporter> find(String name) {
    return Optional.ofNullable(exporters.get(name));
  }

  /**
   * {@return the exporter of a format}
   *
   * @param name the name of a format: {@code rss}
   * @throws ExporterNotFoundException if there is none; the message lists what there is, what
   *     failed to load, and the nearest name
   */
  public Exporter get(String name) {
    return find(name).orElseThrow(() -> new ExporterNotFoundException(miss(name)));
  }

  private String miss(String name) {
    StringBuilder message = new StringBuilder("no exporter for " + name);
    message.append(Suggestions.didYouMean(name, exporters.keySet()));
    if (exporters.isEmpty()) {
      message.append("; there are none. Is an exporter's jar on the path?");
      message.append(" If jars were merged, were their META-INF/services files merged too?");
    } else {
      message.append("; there are ").append(String.join(", ", exporters.keySet()));
    }
    if (!failures.isEmpty()) {
      String failed =
          failures.stream().map(ProviderFailure::toString).collect(Collectors.joining("; "));
      message.append("; failed to load: ").append(failed);
    }
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
