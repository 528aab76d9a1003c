package org.nutgraf.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Parses the files of a corpus into tables, batch by batch. A second run goes on where the first
 * was broken off, and does nothing if there is nothing left. Two runs at a time must not write to
 * the same output.
 */
final class CorpusJob {
  private static final String ARTICLES = "articles";

  private final SparkSession spark;
  private final JobOptions options;
  private final RecordSource source;
  private final ArticleTables tables;

  CorpusJob(SparkSession spark, JobOptions options) {
    this.spark = spark;
    this.options = options;
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.source = new RecordSource(context, options.splitBytes());
    this.tables = new ArticleTables(spark, options.kind());
  }

  JobSummary run() throws IOException, ResumeException {
    Configuration configuration = source.context().hadoopConfiguration();
    OutputFolder output = OutputFolder.at(options.output(), configuration);
    List<InputFile> found = new InputFiles(configuration, options.kind()).find(options.inputs());
    Ledger ledger = Ledger.open(output.files(), output.ledger(), options.settings());
    List<InputFile> outstanding = ledger.outstanding(found);
    output.removeUnfinished(ledger);
    JobSummary summary = new JobSummary(0, found.size() - outstanding.size(), 0, 0);
    for (int start = 0; start < outstanding.size(); start += options.filesPerBatch()) {
      int end = Math.min(start + options.filesPerBatch(), outstanding.size());
      List<InputFile> batch = outstanding.subList(start, end);
      String name = ledger.nextBatch();
      write(batch, name, output);
      ledger.enter(name, batch);
      summary = summary.plus(batch.size(), articles(output, name).count(), refused(output, name));
    }
    return summary;
  }

  private void write(List<InputFile> files, String batch, OutputFolder output) throws IOException {
    JavaRDD<RawRecord> records = options.kind().read(source, files);
    output.writeDeadLetters(tables.deadLetters(records), batch);
    output.writeParquet(tables.articles(records), ARTICLES, batch);
    Dataset<Row> articles = articles(output, batch);
    if (options.ndjson()) {
      output.writeNdjson(articles.orderBy("input_file", "input_position"), ARTICLES, batch);
    }
    for (View view : options.views()) {
      Dataset<Row> rows = view.of(articles);
      output.writeParquet(rows, Words.of(view), batch);
      if (options.ndjson()) {
        output.writeNdjson(rows, Words.of(view), batch);
      }
    }
  }

  /** The articles as written, so that no view parses them once more. */
  private Dataset<Row> articles(OutputFolder output, String batch) {
    return spark
        .read()
        .schema(ArticleTables.articleType())
        .parquet(output.parquet(ARTICLES, batch));
  }

  private long refused(OutputFolder output, String batch) {
    return spark.read().schema(DeadLetter.SHAPE.type()).json(output.deadLetters(batch)).count();
  }
}
