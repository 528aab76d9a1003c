package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a corpus of 2,000 articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusJobTest {
  private static final int ARTICLES = 2000;

  private Run run;

  @BeforeAll
  void parse(@TempDir Path folder) throws IOException, ResumeException {
    Path corpus = folder.resolve("corpus");
    GeneratedCorpus.ofSeeds().write(corpus, ARTICLES, 4);
    run = Run.ofAllTables(corpus, folder.resolve("out"), 100, 1 << 20);
  }

  @Test
  void everyRecordIsAnArticle() {
    assertThat(run.summary()).isEqualTo(new JobSummary(4, 0, ARTICLES, 0));
    assertThat(run.table("articles").select("id").distinct().count()).isEqualTo(ARTICLES);
  }

  @Test
  void whatTheInputSaysIsKept() {
    Row article = run.table("articles").where("id = 'n40'").head();
    assertThat(article.<String>getAs("url")).isEqualTo("https://news.example/40");
    assertThat(article.<String>getAs("published")).isEqualTo("2023-02-10");
    assertThat(article.<LocalDate>getAs("published_on")).isEqualTo(LocalDate.parse("2023-02-10"));
    assertThat(article.getJavaMap(article.fieldIndex("attributes")).get("crawl")).isEqualTo("5");
    assertThat(article.<String>getAs("text")).isEqualTo(GeneratedCorpus.ofSeeds().text(40));
  }

  @Test
  void spansAreIntegersWithinNestedStructs() {
    StructType schema = run.table("articles").schema();
    StructType headline = (StructType) schema.apply("headline").dataType();
    assertThat(headline.fieldNames()).containsExactly("text", "start", "end");
    assertThat(headline.apply("start").dataType()).isEqualTo(DataTypes.IntegerType);
    assertThat(schema.apply("quotes").dataType().catalogString())
        .startsWith("array<struct<id:string,kind:string,segments:array<struct<text:string,");
  }

  @Test
  void wordsStandInTheTextAtTheirSpans() {
    SqlFunctions.register(LocalSpark.SESSION);
    Dataset<Row> segments =
        run.table("articles").selectExpr("text", "explode(flatten(quotes.segments)) AS s");
    assertThat(segments.count()).isGreaterThan(ARTICLES);
    assertThat(segments.where("NOT utf16_substring(text, s.start, s.end) <=> s.text").count())
        .isZero();
  }

  @Test
  void viewsHaveARowForEachFinding() {
    for (String view : List.of("quotes", "actors", "events")) {
      long findings = run.table("articles").selectExpr("sum(size(" + view + "))").head().getLong(0);
      assertThat(run.table(view).count()).as(view).isEqualTo(findings).isGreaterThan(ARTICLES);
    }
  }

  @Test
  void ndjsonHasTheRowsOfTheTables() throws IOException {
    assertThat(run.ndjson("articles")).hasSize(ARTICLES);
    assertThat(run.ndjson("quotes")).hasSize((int) run.table("quotes").count());
    assertThat(run.ndjson("articles").get(0)).startsWith("{\"id\":\"n0\",");
  }

  @Test
  void sqlTellsWhoSaidMostAboutACountryPerMonth() {
    run.table("quotes").createOrReplaceTempView("quotes");
    List<Row> rows =
        LocalSpark.SESSION
            .sql(
                """
                SELECT trunc(published_on, 'MM') AS month, speaker, count(*) AS quotes
                FROM quotes WHERE words LIKE '%Kenya%' AND speaker IS NOT NULL
                GROUP BY month, speaker ORDER BY month, quotes DESC, speaker
                """)
            .collectAsList();
    assertThat(rows).hasSizeGreaterThan(12);
    assertThat(rows.get(0).getLocalDate(0)).isEqualTo(LocalDate.parse("2023-01-01"));
    assertThat(rows).extracting(row -> row.getString(1)).contains("Amara Diallo");
  }
}
