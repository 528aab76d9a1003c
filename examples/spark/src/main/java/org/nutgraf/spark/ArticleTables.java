package org.nutgraf.spark;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Parses records into tables. Each table is a pass of its own over the input: decoding a record
 * again, to see whether it is a dead letter, costs little next to parsing it.
 *
 * @param spark the session
 * @param kind how to decode the records
 */
record ArticleTables(SparkSession spark, InputKind kind) {
  /** One row an article, in the order of the records. */
  Dataset<Row> articles(JavaRDD<RawRecord> records) {
    RecordDecoder decoder = kind.decoder();
    JavaRDD<Row> rows = records.mapPartitions(all -> rows(all, raw -> article(raw, decoder)));
    return withDay(spark.createDataFrame(rows, ParsedRecord.SHAPE.type()));
  }

  /** One row a record that is no article, in the order of the records. */
  Dataset<Row> deadLetters(JavaRDD<RawRecord> records) {
    RecordDecoder decoder = kind.decoder();
    JavaRDD<Row> rows = records.mapPartitions(all -> rows(all, raw -> deadLetter(raw, decoder)));
    return spark.createDataFrame(rows, DeadLetter.SHAPE.type());
  }

  /** Adds the day of publication as a date, which SQL groups by. */
  private static Dataset<Row> withDay(Dataset<Row> articles) {
    return articles.withColumn(
        "published_on", functions.expr("try_cast(left(published, 10) AS DATE)"));
  }

  /** The schema of {@link #articles}. */
  static StructType articleType() {
    return ParsedRecord.SHAPE.type().add("published_on", "date", true);
  }

  private static Iterator<Row> rows(
      Iterator<RawRecord> records, Function<RawRecord, List<Row>> reader) {
    Iterable<RawRecord> all = () -> records;
    Stream<RawRecord> stream = StreamSupport.stream(all.spliterator(), false);
    return stream.flatMap(raw -> reader.apply(raw).stream()).iterator();
  }

  private static List<Row> article(RawRecord raw, RecordDecoder decoder) {
    try {
      ArticleRecord record = decoder.decode(raw);
      return List.of(ParsedRecord.SHAPE.row(ParsedRecord.of(raw, record)));
    } catch (BadRecordException e) {
      // The pass for dead letters tells of it.
      return List.of();
    }
  }

  private static List<Row> deadLetter(RawRecord raw, RecordDecoder decoder) {
    try {
      decoder.decode(raw);
      return List.of();
    } catch (BadRecordException e) {
      return List.of(DeadLetter.SHAPE.row(new DeadLetter(raw, e)));
    }
  }
}
