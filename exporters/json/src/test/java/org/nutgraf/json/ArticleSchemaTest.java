package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.json.stream.Vocabulary;
import org.nutgraf.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleSchemaTest {
  private static final Map<String, Vocabulary<?>> VOCABULARIES =
      Map.of(
          "actorKind", Vocabularies.ACTOR_KINDS,
          "boilerplateKind", Vocabularies.BOILERPLATE_KINDS,
          "eventType", Vocabularies.EVENT_TYPES,
          "mentionForm", Vocabularies.MENTION_FORMS,
          "modality", Vocabularies.MODALITIES,
          "participantRole", Vocabularies.PARTICIPANT_ROLES,
          "part", Vocabularies.PARTS,
          "polarity", Vocabularies.POLARITIES,
          "timeType", Vocabularies.TIME_TYPES,
          "warningKind", Vocabularies.WARNING_KINDS);

  @Test
  void everySampleValidates() throws IOException {
    for (Article article : SampleArticles.all()) {
      assertThat(Schemas.closed().problems(Json.of(article))).isEmpty();
    }
  }

  @Test
  void documentsOfChosenPartsValidate() throws IOException {
    for (ArticlePart part : ArticlePart.values()) {
      Map<String, String> given =
          Map.of("parts", Vocabularies.PARTS.word(part).getValue(), "source-text", "false");
      ExportOptions options = ExportOptions.parse(new JsonExporter().options(), given);
      String json = Json.of(new JsonExporter(), options, SampleArticles.complete());
      assertThat(Schemas.closed().problems(json)).as(part.name()).isEmpty();
    }
  }

  @Test
  void everyVocabularyIsThatOfTheModel() {
    JsonNode definitions = JsonMapper.shared().readTree(ArticleSchema.json()).get("$defs");
    VOCABULARIES.forEach(
        (name, vocabulary) -> {
          List<String> words = new ArrayList<>();
          definitions.get(name).get("enum").forEach(word -> words.add(word.stringValue()));
          assertThat(String.join(", ", words)).as(name).isEqualTo(vocabulary.toString());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"schemaVersion\":\"1.0\" | \"schemaVersion\":\"2.0\"",
        "\"kind\":\"paragraph\" | \"kind\":\"poem\"",
        "\"kind\":\"person\" | \"kind\":\"robot\"",
        "\"quotes\": | \"citations\":",
        "\"span\":[0, | \"span\":[-1,",
      })
  void whatIsNoArticleDoesNotValidate(String good, String bad) throws IOException {
    String json = Json.of(SampleArticles.complete());
    String odd = json.replace(good, bad);
    assertThat(odd).isNotEqualTo(json);
    assertThat(Schemas.closed().problems(odd)).isNotEmpty();
  }
}
