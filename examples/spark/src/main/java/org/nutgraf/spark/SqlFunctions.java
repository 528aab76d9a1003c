package org.nutgraf.spark;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Functions for SQL. */
public final class SqlFunctions {
  private SqlFunctions() {}

  /**
   * Registers {@code parse_article(text, published)} and {@code utf16_substring(text, start, end)}.
   *
   * <p>{@code parse_article} gives the struct of an article: headline, sections, actors, quotes,
   * times, events and more. The date of publication anchors words such as {@code Sunday}: a DATE, a
   * TIMESTAMP (whose day is that of UTC), or a STRING such as {@code 2023-03-20} or {@code
   * 2023-03-20T14:05:00Z}. With NULL the text's own date counts. The result is NULL for a NULL
   * text, and for a string that is no date.
   *
   * <p>{@code utf16_substring} gives the characters at a span of the tables; NULL if the span does
   * not lie in the text.
   *
   * @param spark the session whose SQL shall have them
   */
  public static void register(SparkSession spark) {
    spark.udf().register("parse_article", new ParseArticle(), ArticleShape.ARTICLE.type());
    UDF3<@Nullable String, @Nullable Integer, @Nullable Integer, @Nullable String> substring =
        SqlFunctions::substring;
    spark.udf().register("utf16_substring", substring, DataTypes.StringType);
  }

  private static @Nullable String substring(
      @Nullable String text, @Nullable Integer start, @Nullable Integer end) {
    if (text == null || start == null || end == null) {
      return null;
    }
    boolean inside = 0 <= start && start <= end && end <= text.length();
    return inside ? text.substring(start, end) : null;
  }
}
