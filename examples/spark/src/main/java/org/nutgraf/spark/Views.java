package org.nutgraf.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tables with one row a quote, actor or event, made from the table of articles. Ids of actors and
 * times are resolved: a row can be read without its article. The rows stand in the order of the
 * input and, within an article, in that of the text.
 */
public final class Views {
  private static final String[] ARTICLE = {"article_id", "url", "language", "published_on"};

  private Views() {}

  /**
   * {@return one row a quote: its words, speaker and addressee}
   *
   * @param articles rows of the job's table of articles
   */
  public static Dataset<Row> quotes(Dataset<Row> articles) {
    return exploded(articles, "quotes")
        .selectExpr(
            columns(
                "item.id AS quote_id",
                "item.kind AS kind",
                "array_join(transform(item.segments, s -> s.text), ' … ') AS words",
                actor("item.speaker") + ".name AS speaker",
                actor("item.speaker") + ".kind AS speaker_kind",
                actor("item.speaker") + ".code AS speaker_code",
                "item.attribution.text AS attribution",
                "item.cue.text AS cue",
                "coalesce("
                    + actor("item.addressee")
                    + ".name, item.addressee_text.text)"
                    + " AS addressee",
                "item.medium.text AS medium",
                "item.segments[0].start AS start",
                "element_at(item.segments, -1).end AS end"));
  }

  /**
   * {@return one row an actor of an article}
   *
   * @param articles rows of the job's table of articles
   */
  public static Dataset<Row> actors(Dataset<Row> articles) {
    return exploded(articles, "actors")
        .selectExpr(
            columns(
                "item.id AS actor_id",
                "item.kind AS kind",
                "item.name AS name",
                "item.aliases AS aliases",
                "item.code AS code",
                "transform(item.roles, r -> r.title) AS titles",
                "size(item.mentions) AS mentions",
                "get(item.mentions, 0).start AS first_mention"));
  }

  /**
   * {@return one row an event: who did what to whom, when and where}
   *
   * @param articles rows of the job's table of articles
   */
  public static Dataset<Row> events(Dataset<Row> articles) {
    return exploded(articles, "events")
        .selectExpr(
            columns(
                "item.id AS event_id",
                "item.type AS type",
                "item.cameo AS cameo",
                "item.triggers[0].text AS trigger",
                "item.triggers[0].start AS start",
                "item.triggers[0].end AS end",
                "transform(item.participants, p -> struct(p.role AS role, "
                    + actor("p.actor")
                    + ".name AS name, "
                    + actor("p.actor")
                    + ".code AS code)) AS participants",
                "get(filter(times, t -> t.id = item.time), 0).value AS time",
                actor("item.place") + ".name AS place",
                "item.polarity AS polarity",
                "item.modality AS modality"));
  }

  private static Dataset<Row> exploded(Dataset<Row> articles, String list) {
    return articles
        .selectExpr(
            "id AS article_id",
            "url",
            "language",
            "published_on",
            "actors",
            "times",
            "input_file",
            "input_position",
            "posexplode(" + list + ") AS (place_in_text, item)")
        .orderBy("input_file", "input_position", "place_in_text");
  }

  private static String actor(String id) {
    return "get(filter(actors, a -> a.id = " + id + "), 0)";
  }

  private static String[] columns(String... own) {
    String[] all = new String[ARTICLE.length + own.length];
    System.arraycopy(ARTICLE, 0, all, 0, ARTICLE.length);
    System.arraycopy(own, 0, all, ARTICLE.length, own.length);
    return all;
  }
}
