package org.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** An article cannot be built whose spans or references are wrong. */
class ArticleCheckTest {
  private static final Source SOURCE = Source.of("Ferry sinks\n\nAda Quill said no on Sunday.");
  private static final Actor QUILL = actor("a1", new Span(13, 22));
  private static final Actor STRANGER = actor("a9", new Span(13, 22));
  private static final TimeReference SUNDAY = sunday("t1");

  @Test
  void whatIsRightIsBuilt() {
    Article article =
        Article.builder()
            .source(SOURCE)
            .headline(at(0, 11))
            .sections(List.of(new Section(Optional.empty(), List.of(paragraph(13, 41)))))
            .addActors(QUILL)
            .addTimes(SUNDAY)
            .addQuotes(quote(QUILL, at(28, 30)))
            .addEvents(event(QUILL, SUNDAY))
            .build();
    assertThat(article.quotes().get(0).speaker()).contains(QUILL);
  }

  @Test
  void wordsStandWhereTheySayTheyStand() {
    refuses("headline", a -> a.headline(new Excerpt(new Span(0, 5), "Storm")));
    refuses("standfirst", a -> a.standfirst(new Excerpt(new Span(40, 43), "y.x")));
    refuses("byline", a -> a.byline(new Byline(new Span(13, 16), "Bob", List.of("Bob"))));
    refuses(
        "dateline",
        a -> a.dateline(new Dateline(new Span(13, 16), "ADA", Optional.empty(), Optional.empty())));
    refuses("boilerplate", a -> a.addBoilerplate(boilerplate(new Span(0, 5), "Storm")));
    refuses("time t2", a -> a.addTimes(time("t2", new Span(0, 5), "Later")));
    refuses("warning", a -> a.addWarnings(new Warning(WarningKind.LIMIT, "m", 1, 1, span(40, 50))));
  }

  @Test
  void blocksAndTheirPartsStandWhereTheySay() {
    refuses("section label", a -> section(a, Optional.of(excerpt(0, "Storm")), paragraph(13, 22)));
    refuses("caption", a -> section(a, Optional.empty(), new Caption(span(0, 5), "Storm")));
    refuses("crosshead", a -> section(a, Optional.empty(), new Crosshead(span(0, 5), "Storm")));
    refuses(
        "part [13, 30) outside its paragraph",
        a ->
            section(
                a,
                Optional.empty(),
                new Paragraph(span(13, 22), "Ada Quill", List.of(span(13, 30)))));
    refuses(
        "list item",
        a ->
            section(
                a,
                Optional.empty(),
                new BulletList(span(13, 22), "Ada Quill", List.of(excerpt(13, "Bob")))));
  }

  @Test
  void partsOfRelatedArticlesStandWhereTheySay() {
    refuses("label of related", a -> a.addRelated(related(storm(), none(), none())));
    refuses("headline of related", a -> a.addRelated(related(none(), storm(), none())));
    refuses("text of related", a -> a.addRelated(related(none(), none(), storm())));
  }

  @Test
  void actorsHaveIdsOfTheirOwnAndLieInTheSource() {
    refuses("two actors have the id a1", a -> a.addActors(QUILL, QUILL));
    refuses("mention of actor a2", a -> a.addActors(actor("a2", span(40, 50))));
    refuses(
        "role of actor a2",
        a -> a.addActors(withRole(new Role("captain", Optional.empty(), span(40, 50)))));
    refuses(
        "refers to a7",
        a -> a.addActors(withRole(new Role("captain", Optional.of("a7"), span(13, 16)))));
  }

  @Test
  void quotesAndEventsReferToActorsAndTimesOfTheArticle() {
    refuses("speaker of quote q1", a -> a.addQuotes(quote(STRANGER, at(28, 30))));
    refuses("segment of quote q1", a -> a.addQuotes(quote(QUILL, excerpt(28, "so"))));
    refuses("participant of event e1", a -> a.addEvents(event(STRANGER, SUNDAY)));
    refuses("time of event e1", a -> a.addEvents(event(QUILL, sunday("t9"))));
    refuses(
        "an actor with the id, but another",
        "speaker of quote q1",
        a -> a.addQuotes(quote(actor("a1", span(13, 16)), at(28, 30))));
  }

  private static void refuses(String what, UnaryOperator<Article.Builder> mistake) {
    refuses(what, what, mistake);
  }

  private static void refuses(String as, String what, UnaryOperator<Article.Builder> mistake) {
    Article.Builder builder = Article.builder().source(SOURCE).addActors(QUILL).addTimes(SUNDAY);
    assertThatThrownBy(() -> mistake.apply(builder).build())
        .as(as)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(what);
  }

  private static Article.Builder section(
      Article.Builder article, Optional<Excerpt> label, Block block) {
    return article.addSections(new Section(label, List.of(block)));
  }

  private static Excerpt at(int start, int end) {
    return SOURCE.excerpt(new Span(start, end));
  }

  private static Excerpt excerpt(int start, String text) {
    return new Excerpt(span(start, start + text.length()), text);
  }

  private static Optional<Excerpt> storm() {
    return Optional.of(excerpt(0, "Storm"));
  }

  private static Optional<Excerpt> none() {
    return Optional.empty();
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  private static Paragraph paragraph(int start, int end) {
    Excerpt words = at(start, end);
    return new Paragraph(words.span(), words.text(), List.of(words.span()));
  }

  private static Boilerplate boilerplate(Span span, String text) {
    return new Boilerplate(BoilerplateKind.OTHER, span, text);
  }

  private static Related related(
      Optional<Excerpt> label, Optional<Excerpt> headline, Optional<Excerpt> text) {
    return new Related(label, headline, text, Optional.empty(), false);
  }

  private static Actor actor(String id, Span mention) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.PERSON)
        .name("Ada Quill")
        .addMentions(new Mention(mention, MentionForm.NAME))
        .build();
  }

  private static Actor withRole(Role role) {
    return Actor.builder().id("a2").kind(ActorKind.PERSON).name("Bob").addRoles(role).build();
  }

  private static TimeReference sunday(String id) {
    return time(id, new Span(34, 40), "Sunday");
  }

  private static TimeReference time(String id, Span span, String text) {
    return new TimeReference(id, span, text, TimeType.DATE, "2023-03-19");
  }

  private static Quote quote(Actor speaker, Excerpt segment) {
    return Quote.builder()
        .id("q1")
        .kind(QuoteKind.INDIRECT)
        .addSegments(segment)
        .speaker(speaker)
        .build();
  }

  private static Event event(Actor agent, TimeReference time) {
    return Event.builder()
        .id("e1")
        .type(EventType.REJECT)
        .addTriggers(at(23, 27))
        .addParticipants(
            new Participant(ParticipantRole.AGENT, Optional.of(agent), new Span(13, 22)))
        .time(time)
        .polarity(Polarity.POSITIVE)
        .modality(Modality.ASSERTED)
        .build();
  }
}
