package org.nutgraf.exporter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.nutgraf.plugin.Letters;

/** A class loader as a jar of plugins gives one: a service file and classes of its own. */
final class PluginLoader extends ClassLoader {
  private static final String SERVICES = "META-INF/services/" + Exporter.class.getName();

  private final Path services;

  PluginLoader(Path folder, List<String> lines) throws IOException {
    super(Exporter.class.getClassLoader());
    this.services = Files.write(folder.resolve("services"), lines);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(SERVICES)
        ? Collections.enumeration(List.of(services.toUri().toURL()))
        : super.getResources(name);
  }

  /** The plugins are defined anew, as the test's own module would hide them. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(Letters.class.getName())) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    return loaded != null ? loaded : define(name);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream in = Letters.class.getResourceAsStream(file)) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
