package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.Event;
import org.nutgraf.model.Mention;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Role;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the parse of the seed to everything that its gold lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedGoldTest {
  private final JsonNode gold;
  private final Article article;

  SeedGoldTest() throws IOException {
    gold = JsonMapper.builder().build().readTree(SeedFiles.gold());
    article = SeedFiles.article();
  }

  @Test
  void headlineAndStandfirstStandWhereTheyAre() {
    assertThat(article.headline().map(Excerpt::span)).contains(span(gold.get("headline")));
    assertThat(article.standfirst().map(Excerpt::span)).contains(span(gold.get("standfirst")));
  }

  @Test
  void sectionsHaveTheirLabelsAndParagraphs() {
    assertThat(
            article.sections().stream()
                .map(section -> section.label().map(Excerpt::text).orElse("")))
        .containsExactlyElementsOf(each("sections").map(s -> s.get("label").asString("")).toList());
    assertThat(article.sections().stream().map(s -> s.blocks().stream().map(Block::span).toList()))
        .containsExactlyElementsOf(each("sections").map(s -> spans(s.get("paragraphs"))).toList());
  }

  @Test
  void theTeaserAtTheEndIsARelatedArticle() {
    JsonNode expected = gold.get("related").get(0);
    assertThat(article.related()).hasSize(1);
    var related = article.related().get(0);
    assertThat(related.label().map(Excerpt::span)).contains(span(expected.get("label")));
    assertThat(related.headline().map(Excerpt::span)).contains(span(expected.get("headline")));
    assertThat(related.text().map(Excerpt::span)).contains(span(expected.get("text")));
    assertThat(related.language()).contains("fr");
    assertThat(related.truncated()).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> actorsHaveTheirNamesKindsMentionsAndRoles() {
    return each("actors")
        .map(
            expected ->
                DynamicTest.dynamicTest(
                    expected.get("name").asString(), () -> checkActor(expected)));
  }

  private void checkActor(JsonNode expected) {
    Actor actor = actor(expected.get("name").asString());
    String kind = expected.get("kind").asString();
    assertThat(actor.kind()).isEqualTo(ActorKind.valueOf(kind));
    assertThat(actor.aliases()).containsAll(strings(expected.get("aliases")));
    assertThat(actor.mentions().stream().map(Mention::span))
        .containsAll(spans(expected.get("mentions")));
    if (expected.has("code")) {
      assertThat(actor.code()).hasValue(expected.get("code").asString());
    }
    for (String title : strings(expected.path("roles"))) {
      Role role =
          actor.roles().stream().filter(r -> matches(r.title(), title)).findFirst().orElseThrow();
      // The seed's secretary is an officer of the council, which is his country's.
      assertThat(role.of().flatMap(article::actor).map(Actor::name).orElse(""))
          .isIn(expected.get("affiliation").asString(), "Supreme National Security Council");
    }
  }

  private static boolean matches(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }

  @Test
  void demonymsAreMentionsOfTheirCountries() {
    each("demonyms")
        .forEach(
            expected -> {
              Actor country =
                  article.actors().stream()
                      .filter(a -> a.code().equals(Optional.of(expected.get("country").asString())))
                      .findFirst()
                      .orElseThrow();
              assertThat(country.mentions().stream().map(Mention::span))
                  .contains(span(expected.get("span")));
            });
  }

  @Test
  void whatIsNoActorIsNone() {
    assertThat(article.actors().stream().map(Actor::name))
        .doesNotContainAnyElementsOf(strings(gold.get("must_not_be_actors")));
  }

  /** The gold lists what must be found; reported speech within reported speech may come on top. */
  @Test
  void quotesBetweenMarksAreTheOnesThereAre() {
    long expected =
        each("quotes").filter(quote -> !quote.get("kind").asString().equals("INDIRECT")).count();
    assertThat(article.quotes().stream().filter(quote -> quote.kind() != QuoteKind.INDIRECT))
        .hasSize((int) expected);
  }

  @TestFactory
  Stream<DynamicTest> quotesHaveTheirKindWordsCueAndSpeaker() {
    return each("quotes")
        .map(
            expected ->
                DynamicTest.dynamicTest(
                    expected.get("cue") + " " + expected.get("kind").asString(),
                    () -> checkQuote(expected)));
  }

  private void checkQuote(JsonNode expected) {
    Span cue = span(expected.get("cue"));
    Quote quote =
        article.quotes().stream()
            .filter(q -> q.cue().map(Excerpt::span).equals(Optional.of(cue)))
            .findFirst()
            .orElseThrow();
    assertThat(quote.kind().name()).isEqualTo(expected.get("kind").asString());
    assertThat(bare(quote.segments()))
        .isEqualTo(
            bare(spans(expected.get("segments")).stream().map(article.source()::excerpt).toList()));
    if (expected.has("content")) {
      assertThat(quote.content().map(x -> bare(x.text())))
          .contains(bare(article.source().text(span(expected.get("content")))));
    }
    assertThat(quote.attribution().orElseThrow().span().overlaps(span(expected.get("attribution"))))
        .isTrue();
    Set<String> listed =
        each("actors").map(a -> a.get("name").asString()).collect(Collectors.toSet());
    String speaker = expected.get("speaker").asString();
    if (listed.contains(speaker)) {
      assertThat(quote.speaker().map(Actor::name)).contains(speaker);
    }
    assertThat(quote.addressee().map(Actor::name).orElse(""))
        .isEqualTo(expected.path("addressee").asString(""));
    String medium = expected.path("medium").asString("");
    assertThat(quote.medium().map(Excerpt::text).orElse(""))
        .contains(medium.substring(medium.lastIndexOf(' ') + 1));
  }

  @TestFactory
  Stream<DynamicTest> eventsHaveTheirTypeParticipantsTimeAndPlace() {
    return each("events")
        .map(
            expected ->
                DynamicTest.dynamicTest(
                    expected.get("type").asString() + expected.get("triggers"),
                    () -> checkEvent(expected)));
  }

  private void checkEvent(JsonNode expected) {
    List<Span> triggers = spans(expected.get("triggers"));
    List<Event> events =
        article.events().stream()
            .filter(
                e ->
                    e.triggers().stream()
                        .anyMatch(t -> triggers.stream().anyMatch(t.span()::overlaps)))
            .toList();
    assertThat(events.stream().map(e -> e.type().name())).contains(expected.get("type").asString());
    Set<String> listed =
        each("actors").map(a -> a.get("name").asString()).collect(Collectors.toSet());
    List<String> wanted = new ArrayList<>(strings(expected.get("agents")));
    wanted.addAll(strings(expected.get("patients")));
    wanted.retainAll(listed);
    assertThat(
            events.stream()
                .flatMap(e -> e.participants().stream())
                .flatMap(p -> p.actor().stream())
                .map(Actor::name))
        .containsAll(wanted);
    JsonNode time = expected.path("time");
    // A list of two months has no single TIMEX3 value; its parts are held by the time tests.
    if (time.has("value") && !time.get("value").asString().contains(",")) {
      assertThat(events.stream().flatMap(e -> e.time().stream()).map(t -> t.value()))
          .contains(time.get("value").asString());
    }
    String place = expected.path("place").asString("");
    if (listed.contains(place)) {
      assertThat(events.stream().flatMap(e -> e.place().stream()).map(Actor::name)).contains(place);
    }
  }

  @Test
  void timesOfTheGoldHaveTheirValues() {
    for (JsonNode event : gold.get("events")) {
      JsonNode time = event.path("time");
      if (time.has("value") && !time.get("value").asString().contains(",")) {
        assertThat(article.times())
            .anySatisfy(
                t -> {
                  assertThat(t.span().overlaps(span(time.get("span")))).isTrue();
                  assertThat(t.value()).isEqualTo(time.get("value").asString());
                });
      }
    }
  }

  private Actor actor(String name) {
    return article.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> bare(List<Excerpt> excerpts) {
    return excerpts.stream().map(x -> bare(x.text())).toList();
  }

  /** Without the marks at the edges, on which annotators differ. */
  private static String bare(String text) {
    return text.replaceAll("^[ .,“”\"]+|[ .,“”\"]+$", "");
  }

  private Stream<JsonNode> each(String key) {
    return gold.get(key).valueStream();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static List<Span> spans(JsonNode array) {
    return array.valueStream().map(SeedGoldTest::span).toList();
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
