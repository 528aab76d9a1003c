package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.ArticleReadException;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class ArticleParserTest {
  private static final String TEXT =
      """
      Ferry service to Lamu resumes after storm

      The county lifted its ban on Sunday as winds eased along the coast.

      LAMU, Kenya (AP) — Boats left the harbor for the first time in four days, officials said.

      “The sea is calm again,” said harbor master Amina Noor.
      """;

  private final ArticleParser parser = ArticleParser.create();

  @Test
  void textFileStreamAndReaderGiveTheSameArticle(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("lamu.txt"), TEXT);
    Article expected = parser.parse(TEXT);

    assertThat(parser.parse(new StringReader(TEXT))).isEqualTo(expected);
    assertThat(parser.parse(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(expected);
    Article fromFile = parser.parse(file);
    assertThat(fromFile.source().uri()).contains(file.toString().replace('\\', '/'));
    assertThat(fromFile.toBuilder().source(Source.of(TEXT)).build()).isEqualTo(expected);
  }

  @Test
  void malformedBytesAreRefusedWithFileAndOffset(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.txt");
    Files.write(file, new byte[] {'O', 'k', ' ', (byte) 0xC3, '('});

    assertThatThrownBy(() -> parser.parse(file))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageContaining("broken.txt")
        .hasMessageContaining("byte 3");
  }

  @Test
  void theIdComesFromTheText() {
    assertThat(parser.parse(TEXT).id()).isEqualTo(parser.parse(TEXT).id()).startsWith("sha256:");
    assertThat(parser.parse(TEXT + "!").id()).isNotEqualTo(parser.parse(TEXT).id());
  }

  @Test
  void theDayOfPublicationAnchorsTheTimes() {
    Article undated = parser.parse(TEXT);
    Article dated = parser.withPublished(Timestamp.of(LocalDate.of(2024, 5, 7))).parse(TEXT);

    assertThat(undated.published()).isEmpty();
    assertThat(undated.times()).anySatisfy(t -> assertThat(t.value()).isEqualTo("XXXX-WXX-7"));
    assertThat(dated.published()).contains(Timestamp.of(LocalDate.of(2024, 5, 7)));
    assertThat(dated.times()).anySatisfy(t -> assertThat(t.value()).isEqualTo("2024-05-05"));
  }

  @Test
  void whatTheCallerSaysOfTheLanguageWins() {
    assertThat(parser.parse(TEXT).language()).contains("en");
    assertThat(ArticleParser.builder().language("sw").build().parse(TEXT).language())
        .contains("sw");
  }

  @Test
  void namesOfAnAuthorityFileAreFoundAndMerged() {
    KnownActor ferry =
        new KnownActor(
            "Lamu Ferry Authority",
            List.of("the blue boats"),
            ActorKind.ORGANIZATION,
            Optional.empty(),
            Optional.of("org:77"));
    Article article =
        ArticleParser.builder()
            .knownActors(List.of(ferry))
            .build()
            .parse(
                "Boats are back\n\nEverybody waited for the blue boats to return. Lamu Ferry Authority said so.");

    assertThat(article.actors())
        .anySatisfy(
            actor -> {
              assertThat(actor.name()).isEqualTo("Lamu Ferry Authority");
              assertThat(actor.aliases()).contains("the blue boats");
              assertThat(actor.authorityId()).contains("org:77");
              assertThat(actor.mentions()).hasSize(2);
            });
  }

  @Test
  void beyondTheLimitTextIsDividedButNotAnnotated() {
    Article article = ArticleParser.builder().maxAnnotatedLength(60).build().parse(TEXT);

    assertThat(article.blocks()).hasSameSizeAs(parser.parse(TEXT).blocks());
    assertThat(article.quotes()).isEmpty();
    assertThat(article.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.kind()).isEqualTo(WarningKind.LIMIT);
              assertThat(warning.span()).isEqualTo(new Span(60, TEXT.length()));
            });
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThatThrownBy(() -> ArticleParser.builder().maxAnnotatedLength(-1).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void nullIsTheOnlyTextThatIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> parser.parse((String) null));
    assertThat(parser.parse("").blocks()).isEmpty();
    assertThat(parser.parse(" \n\n\t ").headline()).isEmpty();
  }

  @Test
  void oneParserServesManyThreads() throws Exception {
    Article expected = parser.parse(TEXT);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Article>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        tasks.add(() -> parser.parse(TEXT));
      }
      for (Future<Article> result : pool.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aLanguageWithARegionIsReadAsTheLanguage() {
    String text = "Pact signed\n\nKenya and Ethiopia signed a pact on Monday.";
    ArticleParser parser = ArticleParser.builder().published(LocalDate.of(2024, 5, 8)).build();
    Article british = parser.withLanguage("en-GB").parse(text);
    Article plain = parser.withLanguage("en").parse(text);
    assertThat(british.language()).contains("en-GB");
    assertThat(british.events()).isNotEmpty().isEqualTo(plain.events());
    assertThat(british.times()).isNotEmpty().isEqualTo(plain.times());
  }
}
