package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.model.Article;
import tools.jackson.databind.json.JsonMapper;

class JsonRoundTripProperties {
  private final ArticleReader reader = ArticleReader.create();
  private final JsonMapper mapper = JsonMapper.builder().addModule(new ArticleModule()).build();

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles().map(Json::withReadableNames);
  }

  @Provide
  Arbitrary<ExportOptions> layouts() {
    return Arbitraries.of(true, false)
        .map(pretty -> ExportOptions.none().with(JsonExporter.PRETTY, pretty));
  }

  @Property
  void readingGivesAnEqualArticle(
      @ForAll("articles") Article article, @ForAll("layouts") ExportOptions options)
      throws IOException {
    assertThat(reader.read(Json.of(new JsonExporter(), options, article))).isEqualTo(article);
  }

  @Property
  void anApplicationsMapperGivesAnEqualArticle(@ForAll("articles") Article article) {
    String json = mapper.writeValueAsString(article);
    assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
  }

  @Property
  void everyOutputValidates(@ForAll("articles") Article article) throws IOException {
    assertThat(Schemas.closed().problems(Json.of(article))).isEmpty();
  }

  @Property(tries = 1000)
  void noStringIsReadButAsAnArticleOrAnError(@ForAll String json) {
    try {
      reader.read(json);
    } catch (ArticleJsonException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
  }
}
