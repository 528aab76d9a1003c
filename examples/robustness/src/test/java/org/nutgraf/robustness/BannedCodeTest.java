package org.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules of the library use nothing that could reach out of the program. */
class BannedCodeTest {
  /** Addresses are read and written; none is opened. */
  private static final Set<String> NET = Set.of("URI", "URISyntaxException", "URLEncoder", "IDN");

  /** {@code ServiceLoader} says with a {@code URL} where a service file lies. */
  private static final Set<String> NET_OF_CORE = Set.of("URI", "URL");

  private static final List<String> BANNED =
      List.of(
          "java/io/ObjectInputStream",
          "java/io/ObjectOutputStream",
          "java/lang/ProcessBuilder",
          "java/lang/Runtime;",
          "java/lang/reflect/Constructor",
          "java/lang/reflect/Field",
          "java/lang/reflect/Method",
          "java/lang/reflect/Proxy",
          "java/rmi/",
          "java/sql/",
          "javax/naming/",
          "javax/script/",
          "jdk/internal/",
          "sun/misc/");

  private static final Pattern NET_CLASS = Pattern.compile("java/net/([A-Za-z/]+)");

  static Stream<Path> modules() throws IOException {
    try (Stream<Path> exporters = Files.list(Path.of("..", "..", "exporters"))) {
      List<Path> modules =
          exporters
              .map(module -> module.resolve(Path.of("target", "classes")))
              .filter(classes -> Files.exists(classes.resolve("module-info.class")))
              .filter(classes -> !classes.toString().contains("testkit"))
              .sorted()
              .toList();
      assertThat(modules).hasSizeGreaterThan(10);
      return Stream.concat(
          Stream.of(Path.of("..", "..", "core", "target", "classes")), modules.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noClassOpensConnectionsStartsProcessesOrDeserialises(Path module) throws IOException {
    for (Path file : classFiles(module)) {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(constants).as(file.toString()).doesNotContain(BANNED);
      Matcher net = NET_CLASS.matcher(constants);
      while (net.find()) {
        assertThat(module.toString().contains("core") ? NET_OF_CORE : NET)
            .as(file.toString())
            .contains(net.group(1));
      }
    }
  }

  /** Patterns backtrack; these match short words of known shape and nothing twice. */
  @ParameterizedTest
  @MethodSource("modules")
  void textIsReadWithCursorsAndNotWithPatterns(Path module) throws IOException {
    for (Path file : classFiles(module)) {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (constants.contains("java/util/regex/")) {
        assertThat(file.getFileName().toString())
            .isIn("Pairs.class", "Identifiers.class", "EventNode.class", "WrittenDate.class");
      }
      assertThat(constants).as(file.toString()).doesNotContain("replaceFirst");
    }
  }

  /** Files are read where the caller names one, and written nowhere. */
  @ParameterizedTest
  @MethodSource("modules")
  void filesAreReadInFewPlacesAndWrittenInNone(Path module) throws IOException {
    for (Path file : classFiles(module)) {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(constants)
          .as(file.toString())
          .doesNotContain(
              "java/io/FileOutputStream",
              "java/io/RandomAccessFile",
              "newOutputStream",
              "newBufferedWriter");
      if (constants.contains("java/nio/file/Files")) {
        assertThat(file.getFileName().toString()).isIn("SourceReader.class", "ArticleReader.class");
      }
    }
  }

  private static List<Path> classFiles(Path module) throws IOException {
    try (Stream<Path> files = Files.walk(module)) {
      List<Path> classes =
          files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      assertThat(classes).hasSizeGreaterThan(2);
      return classes;
    }
  }
}
