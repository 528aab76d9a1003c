package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir private Path folder;

  @Test
  void aBadLineLeavesTheOthersToBeRead() throws IOException {
    Path corpus =
        corpus("{\"text\":\"One\"}", "{\"text\":", "[]", "{\"id\":\"b\"}", "{\"text\":\"Two\"}");

    Run run = Run.of("convert", "--to", "ndjson", corpus.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .contains("corpus.jsonl:2: not JSON")
        .contains("corpus.jsonl:3: not a JSON object")
        .contains("corpus.jsonl:4: no \"text\"");
  }

  @Test
  void aBadLineIsTheLastIfTheUserWantsItSo() throws IOException {
    Path corpus = corpus("{\"text\":\"One\"}", "{\"text\":", "{\"text\":\"Two\"}");

    Run run =
        Run.of("convert", "--to", "ndjson", "--no-keep-going", corpus.toString(), "missing.txt");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("corpus.jsonl:2: not JSON").doesNotContain("Two");
  }

  @Test
  void anArticleWithOddDataAboutItIsConverted() throws IOException {
    Path corpus =
        corpus(
            "{\"text\":\"One\",\"published\":\"last week\",\"url\":\"https://[\",\"language\":\"e\"}",
            "{\"text\":\"Two\",\"published\":1679270400}");

    Run run = Run.of("convert", "--to", "ndjson", corpus.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "\"attributes\":{\"language\":\"e\",\"published\":\"last week\",\"url\":\"https://[\"}")
        .contains("\"attributes\":{\"published\":\"1679270400\"}");
    assertThat(run.err().lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("nutgraf: warning: "))
        .anyMatch(
            line -> line.endsWith("\"published\" is not a date such as 2023-03-20: last week"));
  }

  @Test
  void whatFailedIsRecordedWithItsLineSoThatItCanBeMended() throws IOException {
    Path corpus = corpus("{\"text\":\"One\"}", "{\"id\":\"ü\"}");
    Path records = folder.resolve("news.json.errors.jsonl");

    Run run =
        Run.of(
            "convert",
            "--out",
            folder.resolve("news.json").toString(),
            corpus.toString(),
            "none.txt");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(records))
        .isEqualTo(
            """
            {"input":"%s","line":2,"problem":"no \\"text\\"","record":"{\\"id\\":\\"ü\\"}"}
            {"input":"none.txt","problem":"no such file or folder"}
            """
                .formatted(corpus));

    Files.writeString(corpus, "{\"text\":\"One\"}\n");
    Run mended =
        Run.of("convert", "--out", folder.resolve("news.json").toString(), corpus.toString());
    assertThat(mended.code()).isZero();
    assertThat(records).doesNotExist();
  }

  @Test
  void recordsOfFailuresAreNoInput() throws IOException {
    corpus("{\"text\":\"One\"}", "broken");
    String here = folder.toString();

    assertThat(Run.of("convert", "--out", here, here).code()).isEqualTo(1);
    assertThat(folder.resolve("nutgraf.errors.jsonl")).exists();
    assertThat(Run.of("convert", "--out", here, here).err())
        .contains("corpus.jsonl:2")
        .doesNotContain("errors.jsonl:");
  }

  @Test
  void recordsOfFailuresGoWhereTheUserWants() throws IOException {
    Path corpus = corpus("broken");
    Path records = folder.resolve("logs/bad.jsonl");

    Run run = Run.of("convert", "--errors", records.toString(), corpus.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(records).content().contains("\"record\":\"broken\"");
    assertThat(Run.of("convert", "--errors", corpus.toString(), corpus.toString()).code())
        .isEqualTo(2);
  }

  private Path corpus(String... lines) throws IOException {
    return Files.writeString(folder.resolve("corpus.jsonl"), String.join("\n", lines) + "\n");
  }
}
