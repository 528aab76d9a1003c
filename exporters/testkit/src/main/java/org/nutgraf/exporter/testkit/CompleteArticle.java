package org.nutgraf.exporter.testkit;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Related;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** An invented piece of news that has every part there is. */
final class CompleteArticle {
  private final Article composed = compose();
  private final Source source = composed.source();
  private final Finder finder = new Finder(source);
  private final Actor varn =
      actor("a1", ActorKind.COUNTRY, "Varn", MentionForm.DEMONYM, "Varnish").toBuilder()
          .code("VRN")
          .build();
  private final Actor quill =
      actor("a2", ActorKind.PERSON, "Ada Quill", MentionForm.SHORT, "Quill").toBuilder()
          .addRole(new Role("minister", Optional.of("a1"), span("minister")))
          .addRole(new Role("harbour master", Optional.empty(), span("harbour master")))
          .build();
  private final Actor union =
      actor("a3", ActorKind.ORGANIZATION, "Dockers’ Union", MentionForm.ACRONYM, "DU");
  private final Actor elmham = actor("a4", ActorKind.PLACE, "Elmham", MentionForm.NAME, "Elmham");
  private final Actor dockers =
      actor("a5", ActorKind.GROUP, "the dockers", MentionForm.NOMINAL, "dockers");
  private final TimeReference sunday = time("t1", "Sunday", TimeType.DATE, "2023-03-19");
  private final TimeReference atNine = time("t2", "9 a.m.", TimeType.TIME, "2023-03-19T09:00");
  private final TimeReference twoWeeks = time("t3", "two weeks", TimeType.DURATION, "P2W");
  private final TimeReference everyFriday = time("t4", "every Friday", TimeType.SET, "XXXX-WXX-5");

  private CompleteArticle() {}

  static Article make() {
    return new CompleteArticle().annotated();
  }

  private static Article compose() {
    return ArticleComposer.create()
        .uri("seeds/elmham.txt")
        .headline("Varn and dockers sign harbour deal")
        .standfirst("The strike at Elmham ends after two weeks.")
        .byline("By Jane Doe and Li Wei", "Jane Doe", "Li Wei")
        .dateline("ELMHAM (VPA) —", "ELMHAM")
        .paragraph(
            "The Varnish minister Ada Quill and the Dockers’ Union (DU) signed a deal on Sunday.",
            "“Both sides won,” Quill told reporters in Elmham at 9 a.m. “Ships will call.”",
            "She called it “a good day” for the port.")
        .crosshead("What the deal says")
        .list("Pay rises by 4%", "Meetings every Friday")
        .caption("Cranes at Elmham. Photo: Li Wei")
        .section("Background")
        .paragraph(
            "The dockers said in a statement to the harbour master that they had not blocked roads.")
        .related("Check Also", "Les grues d’Elmham", "Deux grues ont été …")
        .boilerplate(BoilerplateKind.PROMO, "Sign up for our newsletter")
        .boilerplate(BoilerplateKind.COPYRIGHT, "© The Elmham Courier")
        .build();
  }

  private Article annotated() {
    Article.Builder article = withMetadata();
    article.addAllActors(List.of(varn, quill, union, elmham, dockers));
    article.addAllTimes(List.of(sunday, atNine, twoWeeks, everyFriday));
    article.addAllQuotes(List.of(direct(), mixed(), indirect()));
    article.addAllEvents(List.of(deal(), blockade()));
    article.addWarning(
        Warning.at(WarningKind.UNCLOSED_QUOTATION, "unclosed quotation", source, span("“a good")));
    return article.build();
  }

  private Article.Builder withMetadata() {
    Related teaser = composed.related().get(0);
    Dateline dateline = composed.dateline().orElseThrow();
    return composed.toBuilder()
        .url(URI.create("https://example.org/2023/03/deal?ref=a&lang=en"))
        .language("en")
        .published(Timestamp.parse("2023-03-20"))
        .updated(Timestamp.parse("2023-03-20T14:05:00+02:00"))
        .putAttribute("crawl", "2023-13")
        .putAttribute("site", "example.org")
        .dateline(
            new Dateline(dateline.span(), dateline.text(), dateline.place(), Optional.of("VPA")))
        .related(
            List.of(
                new Related(
                    teaser.label(),
                    teaser.headline(),
                    teaser.text(),
                    Optional.of("fr"),
                    teaser.truncated())));
  }

  private Actor actor(String id, ActorKind kind, String name, MentionForm form, String words) {
    Actor.Builder actor = Actor.builder().id(id).kind(kind).name(name);
    actor.addMention(new Mention(span(words), form));
    return words.equals(name) ? actor.build() : actor.addAlias(words).build();
  }

  private TimeReference time(String id, String words, TimeType type, String value) {
    return new TimeReference(id, span(words), words, type, value);
  }

  private Quote direct() {
    return Quote.builder()
        .id("q1")
        .kind(QuoteKind.DIRECT)
        .addSegment(words("Both sides won,"))
        .addSegment(words("Ships will call."))
        .speaker(quill)
        .attribution(words("Quill"))
        .cue(words("told"))
        .addresseeText(words("reporters"))
        .build();
  }

  private Quote mixed() {
    return Quote.builder()
        .id("q2")
        .kind(QuoteKind.MIXED)
        .addSegment(words("a good day"))
        .content(words("it “a good day” for the port"))
        .speaker(quill)
        .cue(words("called"))
        .build();
  }

  private Quote indirect() {
    return Quote.builder()
        .id("q3")
        .kind(QuoteKind.INDIRECT)
        .addSegment(words("they had not blocked roads"))
        .content(words("that they had not blocked roads"))
        .speaker(dockers)
        .attribution(words("The dockers"))
        .cue(words("said"))
        .addressee(quill)
        .addresseeText(words("the harbour master"))
        .medium(words("a statement"))
        .build();
  }

  private Event deal() {
    return Event.builder()
        .id("e1")
        .type(EventType.AGREE)
        .cameo("057")
        .addTrigger(words("sign"))
        .addTrigger(words("signed"))
        .addParticipant(new Participant(ParticipantRole.BOTH, Optional.of(varn), span("Varn")))
        .addParticipant(new Participant(ParticipantRole.BOTH, Optional.of(union), span("DU")))
        .time(sunday)
        .place(elmham)
        .build();
  }

  private Event blockade() {
    return Event.builder()
        .id("e2")
        .type(EventType.PROTEST)
        .addTrigger(words("blocked"))
        .addParticipant(new Participant(ParticipantRole.AGENT, Optional.empty(), span("they")))
        .polarity(Polarity.NEGATIVE)
        .modality(Modality.POSSIBLE)
        .build();
  }

  private Span span(String words) {
    return finder.span(words);
  }

  private Excerpt words(String words) {
    return finder.excerpt(words);
  }
}
