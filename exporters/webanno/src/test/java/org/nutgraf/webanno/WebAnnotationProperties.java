package org.nutgraf.webanno;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.model.Article;
import tools.jackson.databind.JsonNode;

class WebAnnotationProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void positionsCoverTheExactWords(@ForAll("articles") Article article) {
    String text = article.source().text();
    for (JsonNode item : Render.items(article)) {
      JsonNode target = item.path("target");
      for (JsonNode one : target.isArray() ? target : List.of(target)) {
        JsonNode position = one.path("selector").path(0);
        JsonNode quote = one.path("selector").path(1);
        int start = offset(text, position.path("start").intValue());
        int end = offset(text, position.path("end").intValue());
        String exact = quote.path("exact").stringValue();
        // Half a character has no position in code points.
        if (exact.indexOf(0xFFFD) < 0) {
          assertThat(text.substring(start, end)).isEqualTo(exact);
        }
      }
    }
  }

  @Property(tries = 200)
  void everyAnnotationHasAnAddressOfItsOwn(
      @ForAll("articles") Article first, @ForAll("articles") Article second) {
    JsonNode collection = Render.read(first, second);
    List<String> ids = new ArrayList<>();
    for (JsonNode item : collection.path("first").path("items")) {
      ids.add(item.path("id").stringValue());
      assertThat(item.path("type").stringValue()).isEqualTo("Annotation");
      assertThat(item.path("body").isEmpty()).isFalse();
    }
    assertThat(ids).doesNotHaveDuplicates().hasSize(collection.path("total").intValue());
    assertThat(ids).allSatisfy(id -> assertThat(URI.create(id).isAbsolute()).isTrue());
  }

  private static int offset(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
