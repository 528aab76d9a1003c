package org.nutgraf.converter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.converter.output.Export;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * Gives the values of {@code --set} to the formats: {@code rss.title} to one of them, {@code title}
 * to every one that has such an option.
 */
final class Settings {
  private final List<Exporter> exporters;
  private final Map<String, Map<String, String>> byFormat = new TreeMap<>();

  private Settings(List<Exporter> exporters) {
    this.exporters = exporters;
    exporters.forEach(exporter -> byFormat.put(exporter.format().name(), new TreeMap<>()));
  }

  /** The formats with their options. */
  static List<Export> apply(Map<String, String> given, List<Exporter> exporters) {
    Settings settings = new Settings(exporters);
    given.forEach(settings::set);
    return exporters.stream().map(settings::export).toList();
  }

  private void set(String key, String value) {
    int dot = key.indexOf('.');
    if (dot >= 0) {
      of(key.substring(0, dot), key).put(key.substring(dot + 1), value);
      return;
    }
    List<Exporter> takers = exporters.stream().filter(e -> hasOption(e, key)).toList();
    if (takers.isEmpty() && exporters.size() > 1) {
      throw new UsageException("--set " + key + ": none of the formats has such an option");
    }
    for (Exporter taker : takers.isEmpty() ? exporters : takers) {
      of(taker.format().name(), key).put(key, value);
    }
  }

  private Map<String, String> of(String format, String key) {
    return Optional.ofNullable(byFormat.get(format))
        .orElseThrow(
            () ->
                new UsageException(
                    "--set " + key + ": the formats are " + String.join(", ", byFormat.keySet())));
  }

  private static boolean hasOption(Exporter exporter, String name) {
    return exporter.options().stream().anyMatch(option -> option.name().equals(name));
  }

  private Export export(Exporter exporter) {
    String format = exporter.format().name();
    try {
      Map<String, String> given = byFormat.getOrDefault(format, Map.of());
      return new Export(exporter, ExportOptions.parse(exporter.options(), given));
    } catch (ExportOptionException e) {
      throw new UsageException("--set: format " + format + ": " + e.getMessage());
    }
  }
}
