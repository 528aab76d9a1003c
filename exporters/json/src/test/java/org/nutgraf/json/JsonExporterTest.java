package org.nutgraf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Role;
import org.nutgraf.model.Section;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class JsonExporterTest {
  private static final String TEXT =
      "Port reopens\n\nOn Sunday, “we are back,” mayor Ada Quill told radio in Elmham.";

  @Test
  void oneArticleIsAnObject() throws IOException {
    assertThat(Json.of(new JsonExporter(), ExportOptions.none(), minimal("a")))
        .isEqualTo(minimalJson("a") + "\n");
  }

  @Test
  void severalArticlesAreAnArray() throws IOException {
    assertThat(
            Json.of(
                new JsonExporter(), ExportOptions.none(), minimal("a"), minimal("b"), minimal("c")))
        .isEqualTo(
            "[" + minimalJson("a") + "," + minimalJson("b") + "," + minimalJson("c") + "]\n");
  }

  @Test
  void noArticlesAreAnEmptyArrayOrNoLine() throws IOException {
    assertThat(Json.of(new JsonExporter(), ExportOptions.none())).isEqualTo("[]\n");
    assertThat(Json.of(new NdjsonExporter(), ExportOptions.none())).isEmpty();
  }

  @Test
  void everyArticleIsALineOfNdjson() throws IOException {
    assertThat(Json.of(new NdjsonExporter(), ExportOptions.none(), minimal("a"), minimal("b")))
        .isEqualTo(minimalJson("a") + "\n" + minimalJson("b") + "\n");
  }

  @Test
  void prettyOutputIsIndentedAndKeepsSpansOnALine() throws IOException {
    Article article =
        minimal("a").toBuilder().headline(Source.of("a").excerpt(new Span(0, 1))).build();
    assertThat(
            Json.of(
                new JsonExporter(), ExportOptions.none().with(JsonExporter.PRETTY, true), article))
        .isEqualTo(
            """
            {
              "schemaVersion" : "1.0",
              "id" : "x",
              "source" : {
                "text" : "a"
              },
              "headline" : {
                "text" : "a",
                "span" : [ 0, 1 ]
              },
              "sections" : [ ],
              "actors" : [ ],
              "quotes" : [ ],
              "events" : [ ]
            }
            """);
  }

  @Test
  void loneSurrogatesAreEscapedAndPairsAreNot() throws IOException {
    assertThat(
            Json.of(new NdjsonExporter(), ExportOptions.none(), minimal("\uD83D \uD83D\uDE00\n")))
        .contains("\"text\":\"\\ud83d \uD83D\uDE00\\n\"");
  }

  @Test
  void everyPartHasItsPlace() throws IOException {
    assertThat(Json.of(new NdjsonExporter(), ExportOptions.none(), full()))
        .isEqualTo(
            """
            {"schemaVersion":"1.0","id":"x","source":{"uri":"port.txt","text":"%1$s"},\
            "url":"https://example.org/port","language":"en",\
            "headline":{"text":"Port reopens","span":[0,12]},\
            "published":"2023-03-20","updated":"2023-03-20T14:05:00+02:00",\
            "attributes":{"crawl":"2023-13","site":"example.org"},\
            "sections":[{"blocks":[{"kind":"paragraph","text":"%2$s","span":[14,77],\
            "sentences":[[14,77]]},{"kind":"crosshead","text":"Port","span":[0,4]},\
            {"kind":"caption","text":"reopens","span":[5,12]},\
            {"kind":"list","span":[0,12],"items":[{"text":"Port","span":[0,4]}]}]}],\
            "boilerplate":[{"kind":"promo","text":"On","span":[14,16]}],\
            "actors":[{"id":"a1","kind":"person","name":"Ada Quill",\
            "roles":[{"title":"mayor","of":"a2","span":[40,45]}],\
            "mentions":[{"span":[46,55],"form":"name"}]},\
            {"id":"a2","kind":"place","name":"Elmham"}],\
            "quotes":[{"id":"q1","kind":"direct","segments":[{"text":"we are back,","span":[26,38]}],\
            "speaker":"a1","cue":{"text":"told","span":[56,60]},\
            "addresseeText":{"text":"radio","span":[61,66]}}],\
            "times":[{"id":"t1","text":"Sunday","span":[17,23],"type":"date","value":"2023-03-19"}],\
            "events":[{"id":"e1","type":"other","triggers":[{"text":"reopens","span":[5,12]}],\
            "participants":[{"role":"agent","actor":"a2","span":[0,4]}],"time":"t1","place":"a2",\
            "polarity":"positive","modality":"asserted"}],\
            "warnings":[{"kind":"unclosed-quotation","message":"odd","line":3,"column":12,\
            "span":[25,26]}]}
            """
                .formatted(TEXT.replace("\n", "\\n"), TEXT.substring(14)));
  }

  @Test
  void chosenPartsAreWrittenWithWhatTheyReferToAndTheDocumentSaysSo() throws IOException {
    ExportOptions quotes =
        ExportOptions.none().with(JsonExporter.PARTS, EnumSet.of(ArticlePart.QUOTES));
    assertThat(Json.of(new NdjsonExporter(), quotes, full()))
        .contains(
            "\"parts\":[\"actors\",\"quotes\"],", "\"actors\":[", "\"quotes\":[", "\"headline\":")
        .doesNotContain(
            "\"sections\"", "\"events\"", "\"times\"", "\"boilerplate\"", "\"warnings\"");
  }

  @Test
  void noPartAtAllLeavesHeadAndMetadata() throws IOException {
    ExportOptions none = ExportOptions.parse(new JsonExporter().options(), Map.of("parts", ""));
    assertThat(Json.of(new JsonExporter(), none, minimal("a")))
        .isEqualTo(
            "{\"schemaVersion\":\"1.0\",\"id\":\"x\",\"source\":{\"text\":\"a\"},\"parts\":[]}\n");
  }

  @Test
  void theSourceTextCanBeLeftOut() throws IOException {
    ExportOptions bare = ExportOptions.none().with(JsonExporter.SOURCE_TEXT, false);
    assertThat(Json.of(new JsonExporter(), bare, full()))
        .contains("\"source\":{\"uri\":\"port.txt\"},");
  }

  @Test
  void aPartThatDoesNotExistIsRefusedWithTheOnesThatDo() {
    assertThatThrownBy(
            () ->
                ExportOptions.parse(new JsonExporter().options(), Map.of("parts", "quotes,facts")))
        .isInstanceOf(ExportOptionException.class)
        .hasMessageContaining(
            "sections, related, boilerplate, actors, quotes, times, events, warnings");
  }

  private static Article full() {
    Source source = Source.of("port.txt", TEXT);
    Actor quill =
        Actor.builder()
            .id("a1")
            .kind(ActorKind.PERSON)
            .name("Ada Quill")
            .addRole(new Role("mayor", Optional.of("a2"), new Span(40, 45)))
            .addMention(new Mention(new Span(46, 55), MentionForm.NAME))
            .build();
    Actor elmham = Actor.builder().id("a2").kind(ActorKind.PLACE).name("Elmham").build();
    TimeReference sunday =
        new TimeReference("t1", new Span(17, 23), "Sunday", TimeType.DATE, "2023-03-19");
    Span body = new Span(14, 77);
    return Article.builder()
        .id("x")
        .source(source)
        .url(URI.create("https://example.org/port"))
        .language("en")
        .headline(source.excerpt(new Span(0, 12)))
        .published(Timestamp.parse("2023-03-20"))
        .updated(Timestamp.parse("2023-03-20T14:05:00+02:00"))
        .putAttribute("site", "example.org")
        .putAttribute("crawl", "2023-13")
        .addSection(
            new Section(
                Optional.empty(),
                List.of(
                    new Paragraph(body, TEXT.substring(14), List.of(body)),
                    new Crosshead(new Span(0, 4), "Port"),
                    new Caption(new Span(5, 12), "reopens"),
                    new BulletList(
                        new Span(0, 12), "Port reopens", List.of(source.excerpt(new Span(0, 4)))))))
        .addBoilerplate(new Boilerplate(BoilerplateKind.PROMO, new Span(14, 16), "On"))
        .addActor(quill)
        .addActor(elmham)
        .addQuote(
            Quote.builder()
                .id("q1")
                .kind(QuoteKind.DIRECT)
                .addSegment(source.excerpt(new Span(26, 38)))
                .speaker(quill)
                .cue(source.excerpt(new Span(56, 60)))
                .addresseeText(source.excerpt(new Span(61, 66)))
                .build())
        .addTime(sunday)
        .addEvent(
            Event.builder()
                .id("e1")
                .type(EventType.OTHER)
                .addTrigger(source.excerpt(new Span(5, 12)))
                .addParticipant(
                    new Participant(ParticipantRole.AGENT, Optional.of(elmham), new Span(0, 4)))
                .time(sunday)
                .place(elmham)
                .build())
        .addWarning(Warning.at(WarningKind.UNCLOSED_QUOTATION, "odd", source, new Span(25, 26)))
        .build();
  }

  private static Article minimal(String text) {
    return Article.builder().id("x").source(Source.of(text)).build();
  }

  private static String minimalJson(String text) {
    return "{\"schemaVersion\":\"1.0\",\"id\":\"x\",\"source\":{\"text\":\""
        + text
        + "\"},\"sections\":[],\"actors\":[],\"quotes\":[],\"events\":[]}";
  }
}
