package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;

class ArticleReaderTest {
  private static final String ARTICLE =
      """
      {
        "schemaVersion": "1.0", "id": "x", "source": {"text": "Ada Quill said no on Sunday."},
        "headline": {"text": "Ada Quill", "span": [0, 9]},
        "published": "2023-03-20",
        "sections": [{"blocks": [{"kind": "paragraph", "text": "said no", "span": [10, 17], "sentences": [[10, 17]]}]}],
        "actors": [{"id": "a1", "kind": "person", "name": "Ada Quill", "roles": [],
                    "mentions": [{"span": [0, 9], "form": "name"}]}],
        "quotes": [{"id": "q1", "kind": "indirect", "segments": [{"text": "no", "span": [15, 17]}], "speaker": "a1"}],
        "times": [{"id": "t1", "text": "Sunday", "span": [21, 27], "type": "date", "value": "2023-03-19"}],
        "events": [{"id": "e1", "type": "reject", "triggers": [{"text": "said no", "span": [10, 17]}],
                    "participants": [{"role": "agent", "actor": "a1", "span": [0, 9]}],
                    "time": "t1", "polarity": "positive", "modality": "asserted"}]
      }
      """;

  private final ArticleReader reader = ArticleReader.create();

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsReadAsAnEqualArticle() throws IOException {
    for (Article article : SampleArticles.all()) {
      assertThat(reader.read(Json.of(article))).isEqualTo(Json.withReadableNames(article));
    }
  }

  @Test
  void propertiesMayComeInAnyOrder() throws IOException {
    Article article = reader.read(ARTICLE);
    String reordered =
        ARTICLE
            .replace("\"schemaVersion\": \"1.0\", ", "")
            .replace(
                "\"modality\": \"asserted\"}]",
                "\"modality\": \"asserted\"}], \"schemaVersion\": \"1.0\"")
            .replaceFirst(
                "(?s)(\"actors\": .*?),\\s*(\"quotes\": .*?),\\s*(\"times\")", "$2, $1, $3");
    assertThat(reordered.indexOf("\"quotes\"")).isLessThan(reordered.indexOf("\"actors\""));
    assertThat(reader.read(reordered)).isEqualTo(article);
  }

  @Test
  void unknownPropertiesAreIgnoredAndNullCountsAsAbsent() throws IOException {
    String more =
        ARTICLE
            .replace(
                "\"id\": \"q1\"", "\"id\": \"q1\", \"mood\": {\"a\": [1, {}]}, \"medium\": null")
            .replace("\"id\": \"x\"", "\"id\": \"x\", \"url\": null, \"sentiment\": 0.5");
    assertThat(reader.read(more)).isEqualTo(reader.read(ARTICLE));
  }

  @Test
  void aMinorVersionIsReadAndAnotherMajorOneRefused() throws IOException {
    assertThat(reader.read(ARTICLE.replace("\"1.0\"", "\"1.7\""))).isEqualTo(reader.read(ARTICLE));
    for (String version : List.of("2.0", "0.9", "10.0", "1x")) {
      assertThatThrownBy(() -> reader.read(ARTICLE.replace("\"1.0\"", '"' + version + '"')))
          .isInstanceOf(ArticleJsonException.class)
          .hasMessage("schemaVersion: \"" + version + "\" cannot be read, only 1.x can");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"schemaVersion\": \"1.0\", | | schemaVersion: missing",
        "\"id\": \"x\" | \"id\": 7 | id: not a string",
        "{\"text\": \"Ada Quill said no on Sunday.\"} | {} | source.text: missing",
        "\"speaker\": \"a1\" | \"speaker\": \"a9\" | quotes[0].speaker: no actor a9",
        "\"actor\": \"a1\" | \"actor\": \"a9\" | events[0].participants[0].actor: no actor a9",
        "\"time\": \"t1\" | \"time\": \"t2\" | events[0].time: no time t2",
        "\"kind\": \"person\" | \"kind\": \"robot\" | actors[0].kind: \"robot\" is none of person, organization, country, place, group",
        "\"paragraph\" | \"poem\" | sections[0].blocks[0].kind: \"poem\" is no kind of block",
        "\"text\": \"no\" | \"text\": \"No\" | quotes[0].segments[0].text: not what the source has at [15, 17)",
        "[15, 17] | [15, 99] | quotes[0].segments[0].span: [15, 99] is no span of a source of 28 characters",
        "[15, 17] | [17, 15] | quotes[0].segments[0].span: [17, 15] is no span of a source of 28 characters",
        "[15, 17] | [15] | quotes[0].segments[0].span: not a span: two whole numbers",
        "[15, 17] | [15, 17.5] | quotes[0].segments[0].span[1]: not a whole number",
        "[15, 17] | [15, 17000000000] | quotes[0].segments[0].span[1]: not a whole number",
        "[[10, 17]] | [[0, 17]] | part [0, 17) outside its paragraph [10, 17)",
        "[{\"text\": \"no\", \"span\": [15, 17]}] | [] | quotes[0]: quote q1 has no segment",
        "\"roles\": [] | \"roles\": {} | actors[0].roles: not a list",
        "\"roles\": [] | \"roles\": [1] | actors[0].roles[0]: not an object",
        "\"2023-03-20\" | \"20 March\" | published: Text '20 March' could not be parsed at index 0",
        "\"id\": \"x\" | \"id\": \"x\", \"url\": \"a b\" | url: Illegal character in path at index 1: a b",
        "\"id\": \"x\" | \"id\": \"x\", \"attributes\": {\"crawl\": 1} | attributes.crawl: not a string",
        "\"actors\": [ | \"actors\": [{\"id\": \"a1\", \"kind\": \"place\", \"name\": \"Elm\"}, | two actors have the id a1",
      })
  void anErrorNamesThePathOfTheOffendingValue(String good, String bad, String message) {
    String odd = ARTICLE.replace(good, bad == null ? "" : bad);
    assertThat(odd).isNotEqualTo(ARTICLE);
    assertThatThrownBy(() -> reader.read(odd))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsNoJsonIsRefusedWithLineAndColumn() {
    assertThatThrownBy(() -> reader.read("{\n\"id\": nope}"))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageStartingWith("not JSON at line 2, column 7: Unrecognized token");
    assertThatThrownBy(() -> reader.read("")).isInstanceOf(ArticleJsonException.class);
    assertThatThrownBy(() -> reader.read("[]"))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessage("not an object");
    assertThatThrownBy(() -> reader.read(ARTICLE + "{}")).isInstanceOf(ArticleJsonException.class);
    byte[] latin1 = "{\"id\": \"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(latin1)))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void depthAndLengthAreLimited() {
    String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    assertThatThrownBy(() -> reader.read(deep))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageContaining("nesting depth");
    assertThatThrownBy(() -> ArticleReader.withLongestText(20).read(ARTICLE))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageContaining("String value length");
  }

  @Test
  void aFileIsReadAndAMissingOneReported() throws IOException {
    Path file = Files.writeString(folder.resolve("article.json"), ARTICLE);
    assertThat(reader.read(file)).isEqualTo(reader.read(ARTICLE));
    assertThatThrownBy(() -> reader.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aStreamOfArticlesIsReadHoweverItIsWrittenAndStaysOpen() throws IOException {
    Article[] three = {SampleArticles.minimal(), SampleArticles.empty(), SampleArticles.complete()};
    ExportOptions pretty = ExportOptions.none().with(JsonExporter.PRETTY, true);
    for (String written :
        List.of(
            Json.of(new NdjsonExporter(), ExportOptions.none(), three),
            Json.of(new JsonExporter(), ExportOptions.none(), three),
            Json.of(new JsonExporter(), pretty, three))) {
      OpenStream in = new OpenStream(written);
      try (Stream<Article> articles = reader.articles(in)) {
        assertThat(articles).containsExactly(three);
      }
      assertThat(in.open).isTrue();
    }
    assertThat(reader.articles(new OpenStream(Json.of(three[0])))).containsExactly(three[0]);
    assertThat(reader.articles(new OpenStream("[]\n"))).isEmpty();
    assertThat(reader.articles(new OpenStream(""))).isEmpty();
  }

  @Test
  void anErrorInAStreamNamesTheArticle() throws IOException {
    String corpus = ARTICLE + ARTICLE.replace("\"speaker\": \"a1\"", "\"speaker\": \"a9\"");
    try (Stream<Article> articles = reader.articles(new OpenStream(corpus))) {
      assertThatThrownBy(articles::toList)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("[1].quotes[0].speaker: no actor a9");
    }
    try (Stream<Article> articles = reader.articles(new OpenStream(ARTICLE + "[[]]"))) {
      assertThatThrownBy(articles::toList).hasMessageContaining("[1]: not an object");
    }
  }

  @Test
  void whatTheStreamThrowsComesOutAsItWasThrown() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };
    assertThatThrownBy(() -> reader.read(broken)).hasMessage("disk on fire");
    assertThatThrownBy(() -> reader.articles(broken).toList())
        .hasStackTraceContaining("disk on fire")
        .isNotInstanceOf(ArticleJsonException.class);
  }

  @ParameterizedTest
  @CsvSource({"000000750000", "7500000022000000", "000075000000", "007500000000"})
  void bytesInNoEncodingAreNoJsonAndNoFailureOfTheStream(String hexadecimal) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal);
    assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageStartingWith("not JSON");
    assertThatThrownBy(() -> reader.articles(new ByteArrayInputStream(bytes)).toList())
        .satisfies(
            thrown -> assertThat(jsonError(thrown)).isInstanceOf(ArticleJsonException.class));
    assertThatThrownBy(() -> KnownActorReader.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(ArticleJsonException.class);
  }

  private static Throwable jsonError(Throwable thrown) {
    return thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
  }

  private static final class OpenStream extends ByteArrayInputStream {
    private boolean open = true;

    OpenStream(String text) {
      super(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
