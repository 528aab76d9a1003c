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
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  private static final String FERRY = "Ferry to Lamu resumes\n\nBoats left the harbor on Monday.\n";

  @TempDir private Path folder;

  @Test
  void aFileBecomesADocumentOnStandardOutput() throws IOException {
    Run run = Run.of("convert", "--to", "json", file("ferry.txt", FERRY));

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
            "convert", "--to", "json,markdown,rss", "--out", path("out"), file("ferry.txt", FERRY));

    assertThat(run.code()).isZero();
    assertThat(files("out")).containsExactly("feed.rss", "ferry.json", "ferry.md");
    assertThat(Files.readString(folder.resolve("out/ferry.md")))
        .contains("# Ferry to Lamu resumes");
  }

  @Test
  void aFolderIsMirrored() throws IOException {
    file("in/world/a.txt", FERRY);
    file("in/world/asia/b.txt", FERRY);
    file("in/c.txt", FERRY);
    file("in/notes.pdf", "no article");

    Run run = Run.of("convert", "--to", "markdown", "--out", path("out"), path("in"));

    assertThat(run.code()).isZero();
    assertThat(files("out")).containsExactly("c.md", "world/a.md", "world/asia/b.md");
  }

  @Test
  void theFormatFollowsFromTheNameOfTheOutput() throws IOException {
    String input = file("ferry.txt", FERRY);
    for (String name : List.of("a.rss", "a.md", "a.json", "a.ndjson", "a.jsonl")) {
      assertThat(Run.of("convert", "--out", path(name), input).code()).as(name).isZero();
    }
    assertThat(Files.readString(folder.resolve("a.rss"))).contains("<rss");
    assertThat(Files.readString(folder.resolve("a.md"))).contains("# Ferry");
    assertThat(Files.readString(folder.resolve("a.jsonl"))).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void articlesComeOutInTheOrderOfTheInput() throws IOException {
    String corpus =
        IntStream.range(0, 300)
            .mapToObj(
                i -> "{\"id\":\"n" + i + "\",\"text\":\"" + "Rain. ".repeat(i % 7 * 50) + "x\"}\n")
            .reduce("", String::concat);

    Run run = Run.of("convert", "--to", "ndjson", "--jobs", "4", file("corpus.jsonl", corpus));

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
        Run.of("convert", "--to", "json", "--out", path("out"), gz("corpus.jsonl.gz", corpus));

    assertThat(run.err()).isEmpty();
    assertThat(files("out")).containsExactly("corpus/3.json", "corpus/a%2Fb.json");
    assertThat(Files.readString(folder.resolve("out/corpus/a%2Fb.json")))
        .contains(
            "\"id\":\"a/b\"",
            "\"url\":\"https://example.org/?q=a%20b\"",
            "\"published\":\"2023-03-20\"",
            "\"attributes\":{\"rank\":\"3\",\"site\":\"example.org\"}");
  }

  @Test
  void inputsThatFailAreNamedAndTheOthersConverted() throws IOException {
    Path latin1 = folder.resolve("latin1.txt");
    Files.write(latin1, "Ferry to Réunion".getBytes(StandardCharsets.ISO_8859_1));
    Path fake = Files.writeString(folder.resolve("fake.txt.gz"), "no gzip");

    Run run =
        Run.of(
            "convert",
            "--out",
            path("out/"),
            path("none.txt"),
            latin1.toString(),
            fake.toString(),
            file("ferry.txt", FERRY));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("none.txt: no such file or folder")
        .contains("latin1.txt: not UTF-8 at byte 10")
        .contains("fake.txt.gz: not a gzip file");
    assertThat(files("out")).containsExactly("ferry.json");
  }

  @Test
  void aWrongCommandLineIsExplained() throws IOException {
    String input = file("ferry.txt", FERRY);

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
    String one = file("a/ferry.txt", FERRY);
    String other = file("b/ferry.txt", FERRY);

    Run run = Run.of("convert", "--to", "json", "--out", path("out/"), one, other);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("ferry.json would be written for")
        .contains("a/ferry.txt", "b/ferry.txt");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void oneIdInTwoRecordsIsNamedAndTheFirstKept() throws IOException {
    String corpus = "{\"id\":\"x\",\"text\":\"One\"}\n{\"id\":\"x\",\"text\":\"Two\"}\n";

    Run run = Run.of("convert", "--to", "markdown", "--out", path("out/"), file("c.jsonl", corpus));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("c.jsonl:2: ").contains("x.md would be written for");
    assertThat(Files.readString(folder.resolve("out/c/x.md"))).contains("One");
  }

  @Test
  void noInputIsOverwritten() throws IOException {
    String input = file("ferry.txt", FERRY);

    Run run = Run.of("convert", "--to", "markdown", "--out", input, input);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(input))).isEqualTo(FERRY);
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws IOException {
    file("taken", "a file, not a folder");

    Run run = Run.of("convert", "--out", path("taken/news.json"), file("ferry.txt", FERRY));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("nutgraf: " + path("taken/news.json") + ": ");
  }

  @Test
  void aFailedRunLeavesTheOldOutputAndNoHalfOne() throws IOException {
    file("news.json", "old");

    Run run = Run.of("convert", "--out", path("news.json"), path("none.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("news.json"))).isEqualTo("old");
    assertThat(files("")).containsExactly("news.json");
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
            file("ferry.txt", FERRY));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("nutgraf: standard output: Broken pipe\n");
  }

  private String path(String name) {
    return folder.resolve(name) + (name.endsWith("/") ? "/" : "");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String gz(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file.toString();
  }

  private List<String> files(String below) throws IOException {
    Path top = folder.resolve(below);
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
