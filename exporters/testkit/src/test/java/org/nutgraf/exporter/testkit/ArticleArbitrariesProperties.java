package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.nutgraf.model.Article;

class ArticleArbitrariesProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property
  void everyArticleIsValid(@ForAll("articles") Article article) {
    assertThat(article.toBuilder().build()).isEqualTo(article);
  }

  @Property
  void articlesHaveEveryPart(@ForAll("articles") Article article) {
    collect("headline", article.headline().isPresent());
    collect("byline", article.byline().isPresent());
    collect("dateline", article.dateline().isPresent());
    collect("related", !article.related().isEmpty());
    collect("boilerplate", !article.boilerplate().isEmpty());
    collect("quotes", !article.quotes().isEmpty());
    collect("speaker", article.quotes().stream().anyMatch(q -> q.speaker().isPresent()));
    collect("time", article.events().stream().anyMatch(e -> e.time().isPresent()));
    collect("attributes", !article.attributes().isEmpty());
  }

  private static void collect(String part, boolean there) {
    Statistics.label(part)
        .collect(there)
        .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 3));
  }
}
