package org.nutgraf.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.nutgraf.parser.ArticleParser;

/** Holds the packages to the picture that README draws of them. */
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target", "classes");

  /** What each package may use: only packages that stand lower in the picture. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("model", Set.of("text")),
          Map.entry("exporter", Set.of("model", "text")),
          Map.entry("internal.lexicon", Set.of("model", "text")),
          Map.entry("internal.scan", Set.of("internal.lexicon", "model", "text")),
          Map.entry(
              "internal.structure", Set.of("internal.scan", "internal.lexicon", "model", "text")),
          Map.entry("internal.sentence", upTo("internal.structure")),
          Map.entry(
              "internal.grammar", Set.of("internal.scan", "internal.lexicon", "model", "text")),
          Map.entry("internal.actor", upTo("internal.structure", "internal.sentence")),
          Map.entry(
              "internal.quote",
              upTo(
                  "internal.grammar",
                  "internal.syntax",
                  "internal.structure",
                  "internal.sentence",
                  "internal.actor")),
          Map.entry(
              "internal.time", upTo("internal.structure", "internal.sentence", "internal.actor")),
          Map.entry(
              "internal.syntax", upTo("internal.structure", "internal.sentence", "internal.actor")),
          Map.entry(
              "internal.event",
              upTo(
                  "internal.syntax",
                  "internal.structure",
                  "internal.sentence",
                  "internal.actor",
                  "internal.quote",
                  "internal.time")),
          Map.entry(
              "parser",
              upTo(
                  "internal.structure",
                  "internal.sentence",
                  "internal.actor",
                  "internal.syntax",
                  "internal.quote",
                  "internal.time",
                  "internal.event")));

  private static Set<String> upTo(String... stages) {
    return Stream.concat(
            Stream.of(stages), Stream.of("internal.scan", "internal.lexicon", "model", "text"))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void packagesUseOnlyWhatStandsLower() {
    Map<String, Set<String>> graph = PackageGraph.of(CLASSES);

    assertThat(graph.keySet()).hasSameSizeAs(ALLOWED.keySet());
    graph.forEach(
        (name, used) ->
            assertThat(used)
                .as("used by " + name)
                .allMatch(other -> ALLOWED.get(shortName(name)).contains(shortName(other))));
  }

  @Test
  void theGraphIsReadAsItIs() {
    assertThat(PackageGraph.of(CLASSES).get("org.nutgraf.parser"))
        .contains("org.nutgraf.internal.event", "org.nutgraf.model");
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    for (String name : packages()) {
      Package itself = load(name + ".package-info").getPackage();
      assertThat(itself.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void signaturesOfExportedPackagesNameNothingInternal() throws IOException {
    for (Class<?> type : exportedTypes()) {
      for (Type used : signatureTypes(type)) {
        assertThat(used.getTypeName()).as("used by " + type).doesNotContain("org.nutgraf.internal");
      }
    }
  }

  @Test
  void theModuleExportsFourPackages() throws IOException {
    assertThat(descriptor().exports().stream().map(ModuleDescriptor.Exports::source))
        .containsExactlyInAnyOrder(
            "org.nutgraf.exporter", "org.nutgraf.model", "org.nutgraf.parser", "org.nutgraf.text");
  }

  @Test
  void libraryCodeNeitherTalksToTheNetworkNorDeserialises() throws IOException {
    for (Path file : classFiles()) {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(constants)
          .as(file.toString())
          .doesNotContain("java/net/Socket", "java/net/URLConnection", "java/net/http")
          .doesNotContain("java/io/ObjectInputStream", "java/lang/Runtime;", "sun/misc");
    }
  }

  private static String shortName(String packageName) {
    return packageName.substring("org.nutgraf.".length());
  }

  private static List<Class<?>> exportedTypes() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (Path file : classFiles()) {
      String name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
      if (name.startsWith("org.nutgraf.") && !name.startsWith("org.nutgraf.internal")) {
        Class<?> type = load(name);
        if (Modifier.isPublic(type.getModifiers())) {
          types.add(type);
        }
      }
    }
    assertThat(types).contains(ArticleParser.class);
    return types;
  }

  private static List<Type> signatureTypes(Class<?> type) {
    List<Type> types = new ArrayList<>();
    Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
        .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
        .forEach(member -> collect(member, types));
    Stream.of(type.getFields()).forEach(field -> types.add(field.getGenericType()));
    return types;
  }

  private static void collect(Executable member, List<Type> types) {
    types.addAll(List.of(member.getGenericParameterTypes()));
    types.addAll(List.of(member.getGenericExceptionTypes()));
    if (member instanceof Method method) {
      types.add(method.getGenericReturnType());
    }
  }

  private static Set<String> packages() throws IOException {
    return descriptor().packages();
  }

  private static ModuleDescriptor descriptor() throws IOException {
    try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in, () -> PackageGraph.of(CLASSES).keySet());
    }
  }

  private static List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ArchitectureTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
