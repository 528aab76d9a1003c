package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  private static final String FERRY = "Ferry to Lamu resumes\n\nBoats left the harbor on Monday.\n";

  private TestFolder folder = new TestFolder(Path.of(""));

  @BeforeEach
  void makeFolder(@TempDir Path path) {
    folder = new TestFolder(path);
  }

  @Test
  void aFileBecomesADocumentOnStandardOutput() throws IOException {
    Run run = Run.of("convert", "--to", "json", folder.file("ferry.txt", FERRY));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"schemaVersion\"").contains("Ferry to Lamu resumes");
  }

  @Test
  void standardInputIsReadAndJsonIsTheDefault() {
    Run run = Run.with(FERRY, "convert", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{")
        .contains("\"text\":\"Ferry to Lamu resumes\"")
        .endsWith("}\n");
  }

  @Test
  void severalFormatsAreSeveralFiles() throws IOException {
    Run run =
        Run.of(
            "convert",
            "--to",
            "json,markdown,rss",
            "--out",
            folder.path("out"),
            folder.file("ferry.txt", FERRY));

    assertThat(run.code()).isZero();
    assertThat(folder.files("out")).containsExactly("feed.rss", "ferry.json", "ferry.md");
    assertThat(folder.read("out/ferry.md")).contains("# Ferry to Lamu resumes");
  }

  @Test
  void aFolderIsMirrored() throws IOException {
    folder.file("in/world/a.txt", FERRY);
    folder.file("in/world/asia/b.txt", FERRY);
    folder.file("in/c.txt", FERRY);
    folder.file("in/notes.pdf", "no article");

    Run run = Run.of("convert", "--to", "markdown", "--out", folder.path("out"), folder.path("in"));

    assertThat(run.code()).isZero();
    assertThat(folder.files("out")).containsExactly("c.md", "world/a.md", "world/asia/b.md");
  }

  @Test
  void theFormatFollowsFromTheNameOfTheOutput() throws IOException {
    String input = folder.file("ferry.txt", FERRY);
    for (String name : List.of("a.rss", "a.md", "a.json", "a.ndjson", "a.jsonl")) {
      assertThat(Run.of("convert", "--out", folder.path(name), input).code()).as(name).isZero();
    }
    assertThat(folder.read("a.rss")).contains("<rss");
    assertThat(folder.read("a.md")).contains("# Ferry");
    assertThat(folder.read("a.jsonl")).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void articlesComeOutInTheOrderOfTheInput() throws IOException {
    String corpus =
        IntStream.range(0, 300)
            .mapToObj(
                i -> "{\"id\":\"n" + i + "\",\"text\":\"" + "Rain. ".repeat(i % 7 * 50) + "x\"}\n")
            .reduce("", String::concat);

    Run run =
        Run.of("convert", "--to", "ndjson", "--jobs", "4", folder.file("corpus.jsonl", corpus));

    List<String> ids =
        run.out().lines().map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1")).toList();
    assertThat(ids).isEqualTo(IntStream.range(0, 300).mapToObj(i -> "n" + i).toList());
  }

  @Test
  void jsonLinesGiveEachArticleItsFileAndKeepWhatElseTheySay() throws IOException {
    String corpus =
        """
        {"id":"a/b","text":"One","url":"https://example.org/?q=a b","published":"2023-03-20",\
        "site":"example.org","rank":3}

        {"text":"Two"}
        """;
    Run run =
        Run.of(
            "convert",
            "--to",
            "json",
            "--out",
            folder.path("out"),
            folder.gz("corpus.jsonl.gz", corpus));

    assertThat(run.err()).isEmpty();
    assertThat(folder.files("out")).containsExactly("corpus/3.json", "corpus/a%2Fb.json");
    assertThat(folder.read("out/corpus/a%2Fb.json"))
        .contains(
            "\"id\":\"a/b\"",
            "\"url\":\"https://example.org/?q=a%20b\"",
            "\"published\":\"2023-03-20\"",
            "\"attributes\":{\"rank\":\"3\",\"site\":\"example.org\"}");
  }

  @Test
  void inputsThatFailAreNamedAndTheOthersConverted() throws IOException {
    Path latin1 = folder.path().resolve("latin1.txt");
    Files.write(latin1, "Ferry to Réunion".getBytes(StandardCharsets.ISO_8859_1));
    Path fake = Files.writeString(folder.path().resolve("fake.txt.gz"), "no gzip");

    Run run =
        Run.of(
            "convert",
            "--out",
            folder.path("out/"),
            folder.path("none.txt"),
            latin1.toString(),
            fake.toString(),
            folder.file("ferry.txt", FERRY));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("none.txt: no such file or folder")
        .contains("latin1.txt: not UTF-8 at byte 10")
        .contains("fake.txt.gz: not a gzip file");
    assertThat(folder.files("out")).containsExactly("ferry.json", "nutgraf.errors.jsonl");
  }

  @Test
  void aWrongCommandLineIsExplained() throws IOException {
    String input = folder.file("ferry.txt", FERRY);

    assertUsage(Run.of("convert", "--to", "jsno", input), "did you mean json?");
    assertUsage(Run.of("convert", "--set", "prety=true", input), "did you mean pretty?");
    assertUsage(Run.of("convert", "--set", "pretty=maybe", input), "takes true or false");
    assertUsage(Run.of("convert", "--to", "json,rss", input), "several formats need a folder");
    assertUsage(Run.of("convert", "--publishd", "2023", input), "--published");
    assertUsage(Run.of("convert", "--published", "soon", input), "not a date such as 2023-03-20");
    assertUsage(Run.of("convert", "--language", "e", input), "not a language tag such as en");
    assertUsage(Run.of("convert", "--jobs", "0", input), "--jobs");
    assertUsage(Run.of("convert"), "Missing required parameter");
    assertUsage(Run.of("konvert", input), "convert");
  }

  private static void assertUsage(Run run, String message) {
    assertThat(run.code()).as(message).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void noOutputReplacesAnother() throws IOException {
    String one = folder.file("a/ferry.txt", FERRY);
    String other = folder.file("b/ferry.txt", FERRY);

    Run run = Run.of("convert", "--to", "json", "--out", folder.path("out/"), one, other);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("ferry.json would be written for")
        .contains("a/ferry.txt", "b/ferry.txt");
    assertThat(folder.path().resolve("out")).doesNotExist();
  }

  @Test
  void oneIdInTwoRecordsIsNamedAndTheFirstKept() throws IOException {
    String corpus = "{\"id\":\"x\",\"text\":\"One\"}\n{\"id\":\"x\",\"text\":\"Two\"}\n";

    Run run =
        Run.of(
            "convert",
            "--to",
            "markdown",
            "--out",
            folder.path("out/"),
            folder.file("c.jsonl", corpus));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("c.jsonl:2: ").contains("x.md would be written for");
    assertThat(folder.read("out/c/x.md")).contains("One");
  }

  @Test
  void noInputIsOverwritten() throws IOException {
    String input = folder.file("ferry.txt", FERRY);

    Run run = Run.of("convert", "--to", "markdown", "--out", input, input);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(input))).isEqualTo(FERRY);
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws IOException {
    folder.file("taken", "a file, not a folder");

    Run run =
        Run.of("convert", "--out", folder.path("taken/news.json"), folder.file("ferry.txt", FERRY));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("nutgraf: " + folder.path("taken/news.json") + ": ");
  }

  @Test
  void aFailedRunLeavesTheOldOutputAndNoHalfOne() throws IOException {
    folder.file("news.json", "old");

    Run run = Run.of("convert", "--out", folder.path("news.json"), folder.path("none.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.read("news.json")).isEqualTo("old");
    assertThat(folder.files("")).containsExactly("news.json", "news.json.errors.jsonl");
  }

  @Test
  void aBrokenPipeIsAnErrorAndNoStackTrace() throws IOException {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Nutgraf.run(
            new Streams(InputStream.nullInputStream(), broken, err),
            "convert",
            folder.file("ferry.txt", FERRY));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("nutgraf: standard output: Broken pipe\n");
  }
}
