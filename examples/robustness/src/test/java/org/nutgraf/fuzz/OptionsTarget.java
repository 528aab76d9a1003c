package org.nutgraf.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Map;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.ExporterNotFoundException;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Timestamp;

/** Any words are read as options or refused in words; a value that was read is written alike. */
public final class OptionsTarget {
  private static final Exporters EXPORTERS = Exporters.discover();

  private OptionsTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    String value = text.substring(equals + 1);
    for (Exporter exporter : EXPORTERS.all()) {
      exporter.options().forEach(option -> readsBack(option, value));
      together(exporter, name, value);
    }
    format(name);
    date(value);
  }

  private static <T> void readsBack(ExportOption<T> option, String text) {
    T value;
    try {
      value = option.parse(text);
    } catch (ExportOptionException e) {
      Checks.check(e.getMessage().contains(option.name()), "a message that names the option");
      return;
    }
    Checks.check(option.parse(option.format(value)).equals(value), "an option that reads back");
  }

  private static void together(Exporter exporter, String name, String value) {
    try {
      ExportOptions.parse(exporter.options(), Map.of(name, value));
    } catch (ExportOptionException e) {
      Checks.check(e.getMessage().contains(name), "a message that names what was written");
    }
  }

  private static void format(String name) {
    try {
      EXPORTERS.get(name);
    } catch (ExporterNotFoundException e) {
      Checks.check(e.getMessage().contains(name), "a message that names what was asked for");
    }
  }

  private static void date(String text) {
    try {
      Timestamp time = Timestamp.parse(text);
      Checks.check(Timestamp.parse(time.toString()).equals(time), "a date that reads back");
    } catch (DateTimeException e) {
      Checks.check(e.getMessage() != null, "a message");
    }
  }
}
