package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes jars as a third party would. */
final class PluginJar {
  private static final String CLASS = "org.example.ShoutExporter";
  private static final String SOURCE =
      """
      package org.example;

      import java.io.IOException;
      import java.io.OutputStream;
      import java.nio.charset.StandardCharsets;
      import java.util.Locale;
      import org.nutgraf.exporter.ArticleWriter;
      import org.nutgraf.exporter.ExportFormat;
      import org.nutgraf.exporter.ExportOptions;
      import org.nutgraf.exporter.Exporter;
      import org.nutgraf.model.Article;

      public final class ShoutExporter implements Exporter {
        public ExportFormat format() {
          return new ExportFormat(
              "shout", "Shouting", "text/plain", "shout", ExportFormat.Grouping.FEED);
        }

        public ArticleWriter open(OutputStream out, ExportOptions options) {
          return new ArticleWriter() {
            public void write(Article article) throws IOException {
              String text = article.source().text().strip().toUpperCase(Locale.ROOT);
              out.write((text + "!\\n").getBytes(StandardCharsets.UTF_8));
            }

            public void close() throws IOException {
              out.flush();
            }
          };
        }
      }
      """;

  private PluginJar() {}

  /** A jar with an exporter for the format {@code shout}. */
  static Path make(Path jar) throws IOException {
    Path classes = Files.createTempDirectory("plugin");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///org/example/ShoutExporter.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    assertThat(compiler.getTask(null, null, null, options, null, List.of(source)).call()).isTrue();
    return write(jar, CLASS, classes);
  }

  /** A jar whose service file names a class that is not there. */
  static Path makeOfMissingClass(Path jar) throws IOException {
    return write(jar, "org.example.Missing", Files.createTempDirectory("plugin"));
  }

  private static Path write(Path jar, String provider, Path classes) throws IOException {
    Files.createDirectories(jar.getParent());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      out.putNextEntry(new JarEntry("META-INF/services/org.nutgraf.exporter.Exporter"));
      out.write(provider.getBytes(StandardCharsets.UTF_8));
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }
}
