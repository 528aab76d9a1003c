package org.nutgraf.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Source;

/** Reads an article from an object, whatever the order of its properties. */
final class ArticleObject {
  private ArticleObject() {}

  static Article read(JsonObject json) {
    SchemaVersion.check(json);
    JsonObject origin = json.object("source").orElseThrow(() -> json.odd("source", "missing"));
    Source source = new Source(origin.optionalText("uri"), origin.text("text"));
    return json.in(source).read(ArticleObject::article);
  }

  private static Article article(JsonObject json) {
    Article.Builder article = Article.builder().id(json.text("id")).source(json.source());
    readHead(json, article);
    readPage(json, article);
    readFindings(json, article);
    return article.build();
  }

  private static void readHead(JsonObject json, Article.Builder article) {
    article
        .url(json.address("url"))
        .language(json.optionalText("language"))
        .headline(json.excerpt("headline"))
        .standfirst(json.excerpt("standfirst"))
        .byline(json.object("byline").map(byline -> byline.read(HeadJson::readByline)))
        .dateline(json.object("dateline").map(dateline -> dateline.read(HeadJson::readDateline)))
        .published(json.parsed("published", Timestamp::parse))
        .updated(json.parsed("updated", Timestamp::parse))
        .attributes(json.textsByName("attributes"));
  }

  private static void readPage(JsonObject json, Article.Builder article) {
    article
        .sections(json.objects("sections", PageJson::readSection))
        .related(json.objects("related", PageJson::readRelated))
        .boilerplate(json.objects("boilerplate", PageJson::readBoilerplate));
  }

  private static void readFindings(JsonObject json, Article.Builder article) {
    List<Actor> actors = json.objects("actors", ActorJson::read);
    List<TimeReference> times = json.objects("times", TimeJson::read);
    Map<String, Actor> actorsById = byId(actors, Actor::id);
    Map<String, TimeReference> timesById = byId(times, TimeReference::id);
    article
        .actors(actors)
        .quotes(json.objects("quotes", quote -> QuoteJson.read(quote, actorsById)))
        .times(times)
        .events(json.objects("events", event -> EventJson.read(event, actorsById, timesById)))
        .warnings(json.objects("warnings", WarningJson::read));
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    values.forEach(value -> byId.put(id.apply(value), value));
    return byId;
  }
}
