package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class ArticleModuleTest {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new ArticleModule()).build();

  record Pick(String desk, Article article) {}

  @Test
  void anArticleIsWrittenAsTheExporterWritesIt() throws IOException {
    Article article = SampleArticles.complete();
    assertThat(mapper.writeValueAsString(article) + "\n").isEqualTo(Json.of(article));
  }

  @Test
  void articlesInsideOtherValuesAreReadAndWritten() {
    Pick pick = new Pick("world", SampleArticles.complete());
    assertThat(mapper.readValue(mapper.writeValueAsString(pick), Pick.class)).isEqualTo(pick);
    Map<String, List<Article>> desks = Map.of("world", List.of(SampleArticles.minimal()));
    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(desks),
                new TypeReference<Map<String, List<Article>>>() {}))
        .isEqualTo(desks);
  }

  @Test
  void treesAreReadAndWritten() {
    Article article = SampleArticles.complete();
    JsonNode tree = mapper.valueToTree(article);
    assertThat(tree.get("headline").get("text").stringValue())
        .isEqualTo(article.headline().orElseThrow().text());
    assertThat(mapper.treeToValue(tree, Article.class)).isEqualTo(article);
  }

  @Test
  void namingStrategiesOfTheApplicationLeaveTheFormatAlone() throws IOException {
    JsonMapper snake =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .findAndAddModules()
            .build();
    Article article = SampleArticles.complete();
    assertThat(snake.writeValueAsString(article) + "\n").isEqualTo(Json.of(article));
  }

  @Test
  void anErrorNamesThePathOfTheOffendingValue() {
    String json = "{\"desk\":\"world\",\"article\":{\"schemaVersion\":\"1.0\",\"id\":4}}";
    assertThatThrownBy(() -> mapper.readValue(json, Pick.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("source: missing");
  }
}
