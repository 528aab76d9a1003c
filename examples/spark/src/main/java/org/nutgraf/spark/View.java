package org.nutgraf.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that are made from the table of articles. */
enum View {
  /** One row a quote. */
  QUOTES,
  /** One row an actor of an article. */
  ACTORS,
  /** One row an event. */
  EVENTS;

  Dataset<Row> of(Dataset<Row> articles) {
    return switch (this) {
      case QUOTES -> Views.quotes(articles);
      case ACTORS -> Views.actors(articles);
      case EVENTS -> Views.events(articles);
    };
  }
}
