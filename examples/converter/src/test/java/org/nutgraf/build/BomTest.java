package org.nutgraf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bill of materials to what there is. */
class BomTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>(nutgraf-[a-z-]+)</artifactId>");
  private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
  private static final Set<String> NO_LIBRARIES = Set.of("archetype", "bom");

  @Test
  void theBomHasEveryModuleThatUsersDependOn() throws IOException {
    List<String> modules =
        Stream.concat(
                Stream.of("core"),
                all(MODULE, "exporters/pom.xml")
                    .filter(m -> !NO_LIBRARIES.contains(m))
                    .map(m -> "exporters/" + m))
            .map(module -> artifact(module + "/pom.xml"))
            .sorted()
            .toList();
    List<String> managed =
        all(ARTIFACT, "exporters/bom/pom.xml").filter(a -> !a.equals("nutgraf-bom")).toList();
    assertThat(managed).isEqualTo(modules);
  }

  @Test
  void theBomHasTheVersionOfTheParent() throws IOException {
    Pattern version = Pattern.compile("<version>([^<]*SNAPSHOT|[0-9.]+)</version>");
    String parent = all(version, "pom.xml").findFirst().orElseThrow();
    assertThat(all(version, "exporters/bom/pom.xml").findFirst()).contains(parent);
    assertThat(all(version, "examples/library-use/pom.xml")).contains(parent);
  }

  /** The module's own artifact: the one after its parent's. */
  private static String artifact(String pom) {
    try {
      return all(ARTIFACT, pom).skip(1).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> all(Pattern pattern, String file) throws IOException {
    return pattern.matcher(Files.readString(ROOT.resolve(file))).results().map(m -> m.group(1));
  }
}
