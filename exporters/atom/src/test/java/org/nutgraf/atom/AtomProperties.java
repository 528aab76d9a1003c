package org.nutgraf.atom;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.feed.ArticleHtml;
import org.nutgraf.feed.Markup;
import org.nutgraf.model.Article;

class AtomProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void noArticleBreaksTheRulesOfAtom(
      @ForAll("articles") Article first, @ForAll("articles") Article second) {
    assertThat(AtomLint.check(Render.feed(ExportOptions.none(), first, second))).isEmpty();
  }

  @Property(tries = 200)
  void contentReadsBackAsTheHtmlOfTheText(@ForAll("articles") Article article) {
    AtomDocument feed = AtomDocument.parse(Render.feed(ExportOptions.none(), article));
    StringBuilder html = new StringBuilder();
    new ArticleHtml(html, Markup.PLAIN).write(article);
    if (ArticleHtml.hasText(article)) {
      assertThat(feed.ofEntries("content")).containsExactly(html.toString());
    }
  }

  @Test
  void theSamplesTogetherKeepTheRules() {
    Article[] samples = SampleArticles.all().toArray(Article[]::new);
    assertThat(AtomLint.check(Render.feed(ExportOptions.none(), samples))).isEmpty();
  }
}
