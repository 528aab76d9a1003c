package org.nutgraf.exporter.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.spi.ToolProvider;
import org.nutgraf.exporter.Exporter;

/** A module with an exporter in its service file that its module-info does not provide. */
final class ForgetfulModule {
  private static final String NAME = "org.example.forgetful.Forgetful";

  private ForgetfulModule() {}

  /** Compiles the module into a folder and makes its exporter. */
  static Exporter exporter(Path folder) {
    try {
      Path source = Files.createDirectories(folder.resolve("source"));
      Path classes = Files.createDirectories(folder.resolve("classes"));
      String base = PlainExporter.class.getName();
      Path plugin =
          Files.writeString(
              source.resolve("Forgetful.java"),
              "package org.example.forgetful; public class Forgetful extends " + base + " {}");
      Path module =
          Files.writeString(source.resolve("module-info.java"), "module org.example.forgetful {}");
      Path services = Files.createDirectories(classes.resolve("META-INF/services"));
      Files.writeString(services.resolve(Exporter.class.getName()), NAME);
      compile(plugin, classes, List.of("-cp", System.getProperty("java.class.path")));
      compile(module, classes, List.of());
      ClassLoader parent = PlainExporter.class.getClassLoader();
      URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
      return (Exporter) loader.loadClass(NAME).getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compile(Path source, Path classes, List<String> options) {
    List<String> arguments = new ArrayList<>(options);
    Collections.addAll(arguments, "-proc:none", "-d", classes.toString(), source.toString());
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    if (javac.run(out, out, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
  }
}
