package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityFileTest {
  private static final String DAM = "Dam holds\n\nThe Iron Mayor thanked the crews on Monday.\n";
  private static final String CSV =
      "id,name,aliases,kind\np:12,Ada Quill,Mayor Quill|the Iron Mayor,person\n";
  private static final String JSON =
      """
      {"actors":[{"id":"p:12","name":"Ada Quill","aliases":["the Iron Mayor"],"kind":"person"}]}
      """;

  private TestFolder folder = new TestFolder(Path.of(""));

  @BeforeEach
  void makeFolder(@TempDir Path path) {
    folder = new TestFolder(path);
  }

  @Test
  void aHousesActorsAreReportedWithTheirIds() throws IOException {
    for (String file : new String[] {folder.file("a.csv", CSV), folder.file("a.JSON", JSON)}) {
      Run run = Run.with(DAM, "convert", "--known-actors", file, "-");

      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("\"name\":\"Ada Quill\"", "\"authorityId\":\"p:12\"");
    }
  }

  @Test
  void theyAreShownAndCountedToo() throws IOException {
    String file = folder.file("house.csv", CSV);

    assertThat(Run.with(DAM, "show", "--known-actors", file, "-").out()).contains("Ada Quill");
    assertThat(Run.with(DAM, "stats", "--known-actors", file, "-").out()).contains("Ada Quill");
  }

  @Test
  void aFileThatIsNoAuthorityFileIsRefusedWithTheReason() throws IOException {
    assertRefused(folder.path("none.csv"), "no file");
    assertRefused(folder.file("a.csv", "id,name\n"), "line 1: no column \"kind\"");
    assertRefused(folder.file("b.csv", "name,kind\nAda,ship\n"), "line 2:");
    assertRefused(folder.file("c.json", "{\"actors\":[{\"name\":\"Ada\"}]}"), "actors[0]");
    Path latin = Path.of(folder.path("latin.csv"));
    Files.write(latin, new byte[] {'n', (byte) 0xE9});
    assertRefused(latin.toString(), "not UTF-8");
  }

  private static void assertRefused(String file, String reason) {
    Run run = Run.with(DAM, "convert", "--known-actors", file, "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--known-actors").contains(reason);
    assertThat(run.out()).isEmpty();
  }
}
