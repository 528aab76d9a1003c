package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Quote;

/** What version 1.0 of the format wrote is read for as long as the major version is 1. */
class FirstVersionTest {
  private final ArticleReader reader = ArticleReader.create();

  @Test
  void everyPartOfTheFirstVersionIsRead() throws IOException {
    Article article = reader.read(golden());

    assertThat(article.id()).startsWith("sha256:84b50050b9369e7b");
    assertThat(article.headline()).isPresent();
    assertThat(article.standfirst()).isPresent();
    assertThat(article.byline()).isPresent();
    assertThat(article.dateline()).isPresent();
    assertThat(article.published()).isPresent();
    assertThat(article.updated()).isPresent();
    assertThat(article.attributes()).isNotEmpty();
    assertThat(article.sections()).isNotEmpty();
    assertThat(article.related()).isNotEmpty();
    assertThat(article.boilerplate()).isNotEmpty();
    assertThat(article.warnings()).isNotEmpty();
    assertThat(article.actors()).extracting(Actor::name).contains("Ada Quill");
    assertThat(article.quotes()).extracting(Quote::speaker).anyMatch(s -> s.isPresent());
    assertThat(article.events()).extracting(Event::time).anyMatch(t -> t.isPresent());
  }

  @Test
  void nothingOfItIsLostWhenItIsWrittenAgain() throws IOException {
    Article article = reader.read(golden());
    assertThat(reader.read(Json.of(article))).isEqualTo(article);
    assertThat(Schemas.closed().problems(golden())).isEmpty();
  }

  private static String golden() throws IOException {
    try (InputStream in = FirstVersionTest.class.getResourceAsStream("article-1.0.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
