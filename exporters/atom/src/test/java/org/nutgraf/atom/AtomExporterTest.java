package org.nutgraf.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
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

class AtomExporterTest {
  private static final ExportOptions FEED =
      ExportOptions.none()
          .with(AtomExporter.TITLE, "Harbour & Sea")
          .with(AtomExporter.SUBTITLE, "News from <the> quay")
          .with(AtomExporter.LINK, "https://example.org/")
          .with(AtomExporter.SELF, "https://example.org/feed?a=1&b=2")
          .with(AtomExporter.AUTHOR, "The Harbour Desk")
          .with(AtomExporter.LANGUAGE, "en-GB")
          .with(AtomExporter.ICON, "https://example.org/logo.png");

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
          .updated(Timestamp.parse("2023-03-21"))
          .addActor(Actor.builder().id("a1").kind(ActorKind.PLACE).name("Skell & Sons").build())
          .addActor(Actor.builder().id("a2").kind(ActorKind.GROUP).name("guests").build())
          .build();

  private static final Article UNDATED = SampleArticles.minimal();

  @Test
  void feedLooksLikeTheGoldenFile() throws IOException {
    assertThat(Render.feed(FEED, FERRY)).isEqualTo(golden("ferry.atom"));
  }

  @Test
  void goldenFileKeepsTheRulesOfAtom() throws IOException {
    assertThat(AtomLint.check(golden("ferry.atom"))).isEmpty();
  }

  @Test
  void romeReadsBackWhatWasWritten() throws FeedException {
    SyndFeed feed = read(Render.feed(FEED, FERRY));

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Harbour & Sea");
    assertThat(feed.getUri()).isEqualTo("https://example.org/feed?a=1&b=2");
    assertThat(feed.getLinks())
        .extracting(SyndLink::getRel, SyndLink::getHref)
        .contains(tuple("alternate", "https://example.org/"));
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitleEx().getType()).isEqualTo("html");
    assertThat(entry.getTitle()).isEqualTo("Ferry to Skell stops: fares &lt; £5 &amp; rising");
    assertThat(entry.getLink()).isEqualTo("https://example.org/ferry?x=1&y=2");
    assertThat(entry.getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2023-03-20T12:05:00Z"));
    assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2023-03-21T00:00:00Z"));
    assertThat(entry.getAuthors())
        .extracting(SyndPerson::getName)
        .containsExactly("Ada Quill", "Tom Rusk");
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
    assertThat(AtomLint.check(xml)).isEmpty();
    assertThat(read(xml).getEntries()).isEmpty();
    assertThat(xml).contains("<updated>1970-01-01T00:00:00Z</updated>");
  }

  @Test
  void feedIsAsOldAsItsFirstArticleAndUndatedOnesAsTheFeed() {
    AtomDocument feed = AtomDocument.parse(Render.feed(ExportOptions.none(), FERRY, UNDATED));
    assertThat(AtomDocument.texts(feed.feed(), "updated")).containsExactly("2023-03-21T00:00:00Z");
    assertThat(feed.ofEntries("updated"))
        .containsExactly("2023-03-21T00:00:00Z", "2023-03-21T00:00:00Z");
  }

  @Test
  void dateOfTheFeedCanBeGiven() {
    ExportOptions options = ExportOptions.none().with(AtomExporter.UPDATED, "2024-01-01");
    AtomDocument feed = AtomDocument.parse(Render.feed(options, FERRY, UNDATED));
    assertThat(AtomDocument.texts(feed.feed(), "updated")).containsExactly("2024-01-01T00:00:00Z");
    assertThat(feed.ofEntries("updated"))
        .containsExactly("2023-03-21T00:00:00Z", "2024-01-01T00:00:00Z");
  }

  @Test
  void authorOfTheFeedIsItsTitleUnlessGiven() {
    assertThat(Render.feed(ExportOptions.none().with(AtomExporter.TITLE, "The Skell Mail")))
        .contains("<name>The Skell Mail</name>");
  }

  @Test
  void identifierThatIsNoAddressBecomesAUuidOfItsOwn() {
    Article[] copies = Collections.nCopies(300, FERRY).toArray(Article[]::new);
    AtomDocument feed = AtomDocument.parse(Render.feed(ExportOptions.none(), copies));
    assertThat(feed.ofEntries("id"))
        .doesNotHaveDuplicates()
        .startsWith("urn:uuid:14b5a1b4-42e3-3c89-8fdf-72eb95cb524e")
        .allMatch(id -> id.startsWith("urn:uuid:"));
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/ferry", "urn:isbn:0451450523", "'tag:example.org,2023:ferry'"})
  void identifierThatIsAnAddressStays(String id) {
    Article article = FERRY.toBuilder().id(id).build();
    AtomDocument feed = AtomDocument.parse(Render.feed(ExportOptions.none(), article));
    assertThat(feed.ofEntries("id")).containsExactly(id);
  }

  @Test
  void textWithoutMarkupIsPlain() {
    Article article = ArticleComposer.create().headline("Quay & Sons win").build();
    assertThat(Render.feed(ExportOptions.none(), article))
        .contains("<title>Quay &amp; Sons win</title>");
  }

  @ParameterizedTest
  @CsvSource({
    "link,/home",
    "self,feed.atom",
    "id,feed",
    "icon,a b",
    "language,en_GB",
    "updated,yesterday",
    "updated,+12023-03-20"
  })
  void optionThatAFeedCannotHoldIsRefused(String name, String value) {
    ExportOptions options =
        ExportOptions.parse(new AtomExporter().options(), Collections.singletonMap(name, value));
    assertThatThrownBy(() -> Render.feed(options))
        .isInstanceOf(ExportOptionException.class)
        .hasMessageContaining("option " + name);
  }

  @Test
  void categoriesCanBeLeftOut() {
    ExportOptions options = ExportOptions.none().with(AtomExporter.CATEGORIES, false);
    assertThat(Render.feed(options, FERRY)).doesNotContain("<category");
  }

  private static SyndFeed read(String xml) throws FeedException {
    return new SyndFeedInput().build(new StringReader(xml));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AtomExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
