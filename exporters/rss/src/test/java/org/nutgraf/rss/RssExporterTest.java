package org.nutgraf.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Timestamp;
import org.w3c.dom.Element;

class RssExporterTest {
  private static final ExportOptions CHANNEL =
      ExportOptions.none()
          .with(RssExporter.TITLE, "Harbour & Sea")
          .with(RssExporter.LINK, "https://example.org/")
          .with(RssExporter.DESCRIPTION, "News from <the> quay")
          .with(RssExporter.LANGUAGE, "en-GB")
          .with(RssExporter.SELF, "https://example.org/feed?a=1&b=2")
          .with(RssExporter.IMAGE, "https://example.org/logo.png");

  private static final Article FERRY =
      ArticleComposer.create()
          .headline("Ferry to Skell stops: fares < £5 & rising")
          .standfirst("The island loses its last link on Friday.")
          .byline("By Ada Quill and Tom Rusk", "Ada Quill", "Tom Rusk")
          .dateline("ELMHAM —", "Elmham")
          .paragraph("The last ferry leaves on Friday.", "It will not be back before May.")
          .section("Background")
          .crosshead("Fewer guests")
          .list("1,200 in 2021", "800 in 2022")
          .caption("The quay at dawn")
          .build()
          .toBuilder()
          .id("ferry-1")
          .url(URI.create("https://example.org/ferry?x=1&y=2"))
          .language("en")
          .published(Timestamp.parse("2023-03-20T14:05:00+02:00"))
          .addActor(Actor.builder().id("a1").kind(ActorKind.PLACE).name("Skell & Sons").build())
          .addActor(Actor.builder().id("a2").kind(ActorKind.GROUP).name("guests").build())
          .build();

  @Test
  void feedLooksLikeTheGoldenFile() throws IOException {
    assertThat(Render.feed(CHANNEL, FERRY)).isEqualTo(golden("ferry.rss"));
  }

  @Test
  void goldenFileKeepsTheRulesOfFeeds() throws IOException {
    assertThat(RssLint.check(golden("ferry.rss"))).isEmpty();
  }

  @Test
  void romeReadsBackWhatWasWritten() throws FeedException {
    SyndFeed feed = read(Render.feed(CHANNEL, FERRY));

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("Harbour & Sea");
    assertThat(feed.getLink()).isEqualTo("https://example.org/");
    assertThat(feed.getLanguage()).isEqualTo("en-GB");
    assertThat(feed.getImage().getUrl()).isEqualTo("https://example.org/logo.png");
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("Ferry to Skell stops: fares < £5 & rising");
    assertThat(entry.getLink()).isEqualTo("https://example.org/ferry?x=1&y=2");
    assertThat(entry.getUri()).isEqualTo("ferry-1");
    assertThat(entry.getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2023-03-20T12:05:00Z"));
    assertThat(entry.getDescription().getValue())
        .isEqualTo("The island loses its last link on Friday.");
    assertThat(entry.getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("Skell & Sons");
    assertThat(entry.getContents().get(0).getValue()).contains(">Fewer guests</h3>");
  }

  @Test
  void romeReadsTheSamples() throws FeedException {
    Article[] samples = SampleArticles.all().toArray(Article[]::new);
    assertThat(read(Render.feed(ExportOptions.none(), samples)).getEntries())
        .hasSameSizeAs(samples);
  }

  @Test
  void feedWithoutArticlesIsWhole() throws FeedException {
    String xml = Render.feed(ExportOptions.none());
    assertThat(RssLint.check(xml)).isEmpty();
    assertThat(read(xml).getEntries()).isEmpty();
  }

  @Test
  void dayWithoutATimeIsItsMidnightInUtc() {
    assertThat(Render.feed(ExportOptions.none(), dated("2023-03-20")))
        .contains("<pubDate>Mon, 20 Mar 2023 00:00:00 +0000</pubDate>");
  }

  @Test
  void yearThatRfc822CannotTellIsLeftOut() {
    assertThat(Render.feed(ExportOptions.none(), dated("+12023-03-20"))).doesNotContain("pubDate");
  }

  @Test
  void repeatedIdentifiersAreMadeUnique() {
    Article[] copies = Collections.nCopies(300, FERRY).toArray(Article[]::new);
    Feed feed = Feed.parse(Render.feed(ExportOptions.none(), copies));
    assertThat(feed.items().stream().flatMap(item -> Feed.texts(item, "guid").stream()))
        .doesNotHaveDuplicates()
        .startsWith("ferry-1", "ferry-1#2", "ferry-1#3");
  }

  @Test
  void identifierThatIsTheAddressIsAPermaLink() {
    String address = "https://example.org/ferry";
    Article article = FERRY.toBuilder().id(address).url(URI.create(address)).build();
    assertThat(guid(Render.feed(ExportOptions.none(), article)).getAttribute("isPermaLink"))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource({
    "https://müller.example/straße?q=ü#ä,https://xn--mller-kva.example/stra%C3%9Fe?q=%C3%BC#%C3%A4",
    "https://example.org/a%20b,https://example.org/a%20b",
    "https://jürgen@例え.jp:8080/,https://j%C3%BCrgen@xn--r8jz45g.jp:8080/"
  })
  void addressesAreAscii(String address, String ascii) {
    Article article = FERRY.toBuilder().url(URI.create(address)).build();
    Feed feed = Feed.parse(Render.feed(ExportOptions.none(), article));
    assertThat(Feed.texts(feed.items().get(0), "link")).containsExactly(ascii);
  }

  @Test
  void relativeAddressIsLeftOut() {
    Article article = FERRY.toBuilder().url(URI.create("/ferry")).build();
    Feed feed = Feed.parse(Render.feed(ExportOptions.none(), article));
    assertThat(Feed.texts(feed.items().get(0), "link")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar-EG,rtl", "he,rtl", "fa,rtl", "fr,ltr", "arn,ltr"})
  void textRunsAsItsLanguageDoes(String language, String direction) {
    Article article = FERRY.toBuilder().language(language).build();
    Feed feed = Feed.parse(Render.feed(ExportOptions.none(), article));
    assertThat(Feed.texts(feed.items().get(0), "content:encoded").get(0))
        .startsWith("<div lang=\"" + language + "\" dir=\"" + direction + "\">");
  }

  @ParameterizedTest
  @CsvSource({"link,/home", "link,''", "self,feed.rss", "image,a b", "language,en_GB"})
  void optionThatAFeedCannotHoldIsRefused(String name, String value) {
    ExportOptions options =
        ExportOptions.parse(new RssExporter().options(), Collections.singletonMap(name, value));
    assertThatThrownBy(() -> Render.feed(options))
        .isInstanceOf(ExportOptionException.class)
        .hasMessageContaining("option " + name);
  }

  @Test
  void categoriesCanBeLeftOut() {
    ExportOptions options = ExportOptions.none().with(RssExporter.CATEGORIES, false);
    assertThat(Render.feed(options, FERRY)).doesNotContain("<category>");
  }

  private static Article dated(String date) {
    return FERRY.toBuilder().published(Timestamp.parse(date)).build();
  }

  private static Element guid(String xml) {
    return Feed.children(Feed.parse(xml).items().get(0), "guid").get(0);
  }

  private static SyndFeed read(String xml) throws FeedException {
    return new SyndFeedInput().build(new StringReader(xml));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = RssExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
