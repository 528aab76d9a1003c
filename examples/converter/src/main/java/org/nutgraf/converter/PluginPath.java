package org.nutgraf.converter;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.converter.input.Problem;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import picocli.CommandLine.Option;

/** Finds exporters: those on the class path, and those in jars that the user names. */
final class PluginPath {
  @Option(
      names = "--plugin-path",
      paramLabel = "DIR",
      description = "A folder of jars, or a jar, with more exporters. May be given again.")
  private List<Path> places = new ArrayList<>();

  /** The exporters there are. The jars stay open: exporters load classes as they need them. */
  Exporters exporters() {
    if (places.isEmpty()) {
      return Exporters.discover();
    }
    URL[] jars = places.stream().flatMap(PluginPath::jars).map(PluginPath::url).toArray(URL[]::new);
    return Exporters.discover(new URLClassLoader(jars, Exporter.class.getClassLoader()));
  }

  private static Stream<Path> jars(Path place) {
    if (!Files.isDirectory(place)) {
      return Stream.of(readable(place));
    }
    try (Stream<Path> files = Files.list(place)) {
      List<Path> jars = files.filter(PluginPath::isJar).sorted().toList();
      if (jars.isEmpty()) {
        throw new UsageException("--plugin-path: no jar in " + place);
      }
      return jars.stream();
    } catch (IOException e) {
      throw new UsageException("--plugin-path: " + place + ": " + Problem.describe(e));
    }
  }

  private static Path readable(Path jar) {
    if (!Files.isReadable(jar)) {
      throw new UsageException("--plugin-path: no such file or folder: " + jar);
    }
    return jar;
  }

  private static boolean isJar(Path file) {
    return file.toString().endsWith(".jar") && Files.isRegularFile(file);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UsageException("--plugin-path: " + jar + ": " + e.getMessage());
    }
  }
}
