package org.nutgraf.spark;

import java.util.Map;
import org.apache.spark.sql.types.DataTypes;
import org.nutgraf.model.Article;
import scala.jdk.javaapi.CollectionConverters;

/** A row of the articles' table: where it came from, what the input said, what was found. */
record ParsedRecord(RawRecord raw, ArticleRecord record, Article article) {
  static final Shape<ParsedRecord> SHAPE =
      new Shape<ParsedRecord>()
          .text("id", ParsedRecord::id)
          .optionalText("url", parsed -> parsed.record().url())
          .columns(ArticleShape.ARTICLE, ParsedRecord::article)
          .add(
              "attributes",
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false),
              false,
              parsed -> scalaMap(parsed.record().attributes()))
          .text("text", parsed -> parsed.record().text())
          .text("input_file", parsed -> parsed.raw().file())
          .longInteger("input_position", parsed -> parsed.raw().position());

  static ParsedRecord of(RawRecord raw, ArticleRecord record) {
    Article article = ExecutorParser.parse(record.text(), record.published(), record.language());
    return new ParsedRecord(raw, record, article);
  }

  /** The input's identifier, else the hash of the text. */
  private String id() {
    return record.id().orElseGet(article::id);
  }

  private static scala.collection.Map<String, String> scalaMap(Map<String, String> map) {
    return CollectionConverters.asScala(map);
  }
}
