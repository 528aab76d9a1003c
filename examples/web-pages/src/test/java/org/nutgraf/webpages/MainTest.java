package org.nutgraf.webpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.nutgraf.json.ArticleReader;
import org.nutgraf.model.Article;
import picocli.CommandLine;

class MainTest {
  private static final String RAIN =
      "<h1>Rain returns to the coast</h1><p>It rained on Monday, the first time in four months, the"
          + " weather office said.</p><p>More rain is to come on Friday.</p>";

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(err, true));
    return line.execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private List<Article> articles(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Stream<Article> articles = ArticleReader.create().articles(in)) {
      return articles.toList();
    }
  }

  private Path archive() throws IOException {
    Path file = folder.resolve("crawl.warc.gz");
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(response("https://echo.example/a", 200, "text/html", RAIN));
      writer.write(response("https://echo.example/b", 404, "text/html", "<h1>Not found</h1>"));
      writer.write(response("https://echo.example/c", 200, "image/png", "no page"));
      writer.write(
          response(
              "https://echo.example/d",
              200,
              "text/html;charset=utf-8",
              "<h1>Sonne über Köln</h1><p>Am Montag schien in Köln die Sonne, sagte Bürgermeisterin Ada Quill.</p><p>Am Dienstag soll es regnen, teilte der Wetterdienst mit.</p>"));
    }
    return file;
  }

  private static WarcResponse response(String address, int status, String type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "answer")
            .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
            .build();
    return new WarcResponse.Builder(URI.create(address))
        .date(Instant.parse("2024-05-07T00:00:00Z"))
        .body(http)
        .build();
  }

  @Test
  void anArchiveGivesTheArticlesOfItsPages() throws IOException {
    Path out = folder.resolve("articles.ndjson");
    assertThat(run(archive(), "--out", out)).isZero();
    assertThat(articles(out))
        .extracting(article -> article.headline().orElseThrow().text())
        .containsExactly("Rain returns to the coast", "Sonne über Köln");
    assertThat(articles(out).get(0).url()).contains(URI.create("https://echo.example/a"));
  }

  @Test
  void aFileThatFailsIsNamedAndTheOthersAreRead() throws IOException {
    Path page = Files.writeString(folder.resolve("rain.html"), "<h1>Rain</h1>");
    Path out = folder.resolve("articles.ndjson");
    assertThat(run(folder.resolve("missing.html"), page, "--out", out)).isOne();
    assertThat(err.toString()).contains("missing.html");
    assertThat(articles(out)).hasSize(1);
  }

  @Test
  void anOutputThatCannotBeWrittenLeavesNothing() throws IOException {
    Path page = Files.writeString(folder.resolve("rain.html"), "<h1>Rain</h1>");
    assertThat(run(page, "--out", folder.resolve("no/such/folder.ndjson"))).isNotZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(page);
    }
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("FILE");
  }
}
