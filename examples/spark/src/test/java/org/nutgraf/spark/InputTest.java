package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
  private static final GeneratedCorpus CORPUS = GeneratedCorpus.ofSeeds();

  @TempDir private Path folder;

  @Test
  void textFilesAreAnArticleEachInTheOrderOfTheirNames() throws IOException, ResumeException {
    Path corpus = Files.createDirectories(folder.resolve("corpus/deep"));
    Files.writeString(corpus.resolve("b.txt"), CORPUS.text(1));
    Files.writeString(corpus.resolve("a b.txt"), "\uFEFF" + CORPUS.text(2));
    Files.writeString(corpus.resolve("empty.txt"), "\n");
    gzip(corpus.resolve("c.txt.gz"), CORPUS.text(4));
    Files.writeString(corpus.resolve("_notes.txt"), "not for us");
    Files.writeString(corpus.resolve("readme.md"), "not for us");
    Path output = folder.resolve("out");
    Run run = Run.of(Run.options(folder.resolve("corpus"), InputKind.TEXT, output, 100));
    assertThat(run.summary()).isEqualTo(new JobSummary(4, 0, 3, 1));
    assertThat(run.table("articles").orderBy("input_file").select("text").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(CORPUS.text(2), CORPUS.text(1), CORPUS.text(4));
    assertThat(run.table("articles").select("id").head().getString(0)).startsWith("sha256:");
  }

  @Test
  void namesOfFilesMayLookLikePatterns() throws IOException, ResumeException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a{1}[2] ü.jsonl"), CORPUS.line(1));
    Files.writeString(corpus.resolve("a,b.jsonl"), CORPUS.line(2));
    gzip(corpus.resolve("c.jsonl.gz"), CORPUS.line(4) + CORPUS.line(5));
    Run run = Run.of(corpus, folder.resolve("out"));
    assertThat(run.summary()).isEqualTo(new JobSummary(3, 0, 4, 0));
  }

  @Test
  void anInputThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Run.of(folder.resolve("nowhere"), folder.resolve("out")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("nowhere");
  }

  private static void gzip(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
