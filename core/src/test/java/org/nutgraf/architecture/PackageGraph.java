package org.nutgraf.architecture;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/** Which package of this module uses which, as {@code jdeps} reads it off the compiled classes. */
final class PackageGraph {
  private static final String ROOT = "org.nutgraf.";

  private PackageGraph() {}

  static Map<String, Set<String>> of(Path classes) {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int code =
        jdeps.run(
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            "--ignore-missing-deps",
            "-verbose:package",
            "-filter:none",
            "--multi-release",
            "17",
            "--module-path",
            System.getProperty("jdk.module.path"),
            classes.toString());
    if (code != 0) {
      throw new IllegalStateException("jdeps failed: " + out);
    }
    return read(out.toString());
  }

  /** Lines of the form {@code user -> used module}. */
  private static Map<String, Set<String>> read(String report) {
    Map<String, Set<String>> graph = new TreeMap<>();
    for (String line : report.split("\n")) {
      String[] words = line.strip().split("\\s+");
      if (words.length > 3 && words[1].equals("->") && words[0].startsWith(ROOT)) {
        Set<String> used = graph.computeIfAbsent(words[0], name -> new TreeSet<>());
        if (words[2].startsWith(ROOT) && !words[2].equals(words[0])) {
          used.add(words[2]);
        }
      }
    }
    graph.remove("org.nutgraf.core");
    return graph;
  }
}
