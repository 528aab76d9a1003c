package org.nutgraf.spark;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** {@code parse_article(text, published)}; the date is a STRING, DATE or TIMESTAMP, or NULL. */
final class ParseArticle implements UDF2<@Nullable String, @Nullable Object, @Nullable Row> {
  private static final long serialVersionUID = 1;

  @Override
  public @Nullable Row call(@Nullable String text, @Nullable Object published) {
    if (text == null) {
      return null;
    }
    Optional<org.nutgraf.model.Timestamp> date = Optional.ofNullable(published).flatMap(this::date);
    if (published != null && date.isEmpty()) {
      return null;
    }
    return ArticleShape.ARTICLE.row(ExecutorParser.parse(text, date, Optional.empty()));
  }

  /** Spark hands the classes of java.sql or those of java.time, as its settings say. */
  private Optional<org.nutgraf.model.Timestamp> date(Object published) {
    if (published instanceof Date day) {
      return Optional.of(org.nutgraf.model.Timestamp.of(day.toLocalDate()));
    } else if (published instanceof LocalDate day) {
      return Optional.of(org.nutgraf.model.Timestamp.of(day));
    } else if (published instanceof Timestamp time) {
      return Optional.of(at(time.toInstant()));
    } else if (published instanceof Instant time) {
      return Optional.of(at(time));
    }
    return org.nutgraf.model.Timestamp.read(published.toString());
  }

  private static org.nutgraf.model.Timestamp at(Instant time) {
    return org.nutgraf.model.Timestamp.of(time.atOffset(ZoneOffset.UTC));
  }
}
