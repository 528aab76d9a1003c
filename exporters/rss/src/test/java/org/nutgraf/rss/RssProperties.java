package org.nutgraf.rss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;
import org.nutgraf.text.Excerpt;

class RssProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void noArticleBreaksTheRulesOfFeeds(
      @ForAll("articles") Article first, @ForAll("articles") Article second) {
    String feed = Render.feed(ExportOptions.none(), first, second);
    assertThat(RssLint.check(feed)).isEmpty();
  }

  @Property(tries = 200)
  void headlineAndSummaryReadBack(@ForAll("articles") Article article) {
    Feed feed = Feed.parse(Render.feed(ExportOptions.none(), article));
    List<String> expected =
        article.headline().map(Excerpt::text).map(RssProperties::readable).stream().toList();
    assertThat(Feed.texts(feed.items().get(0), "title")).containsAll(expected);
    article
        .standfirst()
        .map(standfirst -> readable(standfirst.text()))
        .ifPresent(
            text ->
                assertThat(Feed.texts(feed.items().get(0), "description"))
                    .containsExactly(
                        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
  }

  @Test
  void theSamplesTogetherKeepTheRules() {
    Article[] samples = SampleArticles.all().toArray(Article[]::new);
    assertThat(RssLint.check(Render.feed(ExportOptions.none(), samples))).isEmpty();
  }

  /** What XML cannot carry has a replacement. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(readable::appendCodePoint);
    return readable.toString();
  }

  private static boolean isLegal(int c) {
    return c >= ' '
        ? c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
        : c == '\t' || c == '\n' || c == '\r';
  }
}
