package org.nutgraf.converter;

import java.util.List;
import java.util.Optional;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.converter.output.Destination;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.ExporterNotFoundException;
import org.nutgraf.exporter.Exporters;

/** Finds the exporters that a command line asks for. */
final class Formats {
  private static final String DEFAULT = "json";

  private final Exporters exporters;

  Formats(Exporters exporters) {
    this.exporters = exporters;
  }

  /** The formats by name; without names what the extension of the output promises, else JSON. */
  List<Exporter> choose(List<String> names, Destination destination) {
    if (names.isEmpty()) {
      return List.of(destination.extension().flatMap(this::byExtension).orElseGet(this::json));
    }
    return names.stream().map(String::strip).distinct().map(this::byName).toList();
  }

  private Exporter json() {
    return byName(DEFAULT);
  }

  private Exporter byName(String name) {
    try {
      return exporters.get(name);
    } catch (ExporterNotFoundException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Exporter> byExtension(String extension) {
    return exporters.find(extension).or(() -> firstWith(extension));
  }

  private Optional<Exporter> firstWith(String extension) {
    return exporters.all().stream()
        .filter(exporter -> exporter.format().fileExtension().equals(extension))
        .findFirst();
  }
}
