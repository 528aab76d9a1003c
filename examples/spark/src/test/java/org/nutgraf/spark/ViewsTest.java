package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {
  private static final String TEXT =
      """
      Sweden and Kenya sign agreement on grain

      Tomas Lindqvist, the foreign minister of Sweden, visited Kenya on Monday.

      "We will ship grain 🌾 soon," Lindqvist told reporters. "Nobody will go hungry."

      Kenya accused Sweden of delays.
      """;

  private Run run;

  @BeforeAll
  void parse(@TempDir Path folder) throws IOException, ResumeException {
    Path corpus = folder.resolve("corpus.jsonl");
    String text = TEXT.replace("\"", "\\\"").replace("\n", "\\n");
    Files.writeString(
        corpus, "{\"id\":\"x\",\"published\":\"2023-03-22\",\"text\":\"" + text + "\"}");
    run = Run.ofAllTables(corpus, folder.resolve("out"), 100, 1 << 20);
  }

  @Test
  void aQuoteNamesItsSpeaker() {
    List<Row> quotes = run.table("quotes").collectAsList();
    assertThat(quotes).isNotEmpty();
    Row first = quotes.get(0);
    assertThat(first.<String>getAs("article_id")).isEqualTo("x");
    assertThat(first.<String>getAs("kind")).isEqualTo("direct");
    assertThat(first.<String>getAs("words")).startsWith("We will ship grain 🌾 soon,");
    assertThat(first.<String>getAs("speaker")).isEqualTo("Tomas Lindqvist");
    assertThat(first.<String>getAs("addressee")).isEqualTo("reporters");
    assertThat(first.<Integer>getAs("start")).isEqualTo(TEXT.indexOf("We will"));
  }

  @Test
  void anActorHasItsNamesAndCode() {
    Row kenya = run.table("actors").where("name = 'Kenya'").head();
    assertThat(kenya.<String>getAs("kind")).isEqualTo("country");
    assertThat(kenya.<String>getAs("code")).isEqualTo("KEN");
    assertThat(kenya.<Integer>getAs("mentions")).isEqualTo(3);
    assertThat(kenya.<Integer>getAs("first_mention")).isEqualTo(TEXT.indexOf("Kenya"));
  }

  @Test
  void anEventNamesItsSides() {
    Row accusation = run.table("events").where("type = 'accuse'").head();
    assertThat(accusation.<String>getAs("trigger")).isEqualTo("accused");
    List<Row> sides = accusation.getList(accusation.fieldIndex("participants"));
    assertThat(sides).extracting(side -> side.<String>getAs("name")).contains("Kenya", "Sweden");
  }

  @Test
  void theQueriesOfTheDocumentationGiveWhatTheyAsk() throws IOException {
    SqlFunctions.register(LocalSpark.SESSION);
    LocalSpark.SESSION
        .sql("SELECT 'x' AS id, '" + TEXT.replace("\n", "\\n") + "' AS body")
        .createOrReplaceTempView("pages");
    List<Row> said = query("Who said most about grain");
    assertThat(said).hasSize(1);
    assertThat(said.get(0).<String>getAs("speaker")).isEqualTo("Tomas Lindqvist");
    assertThat(said.get(0).<Object>getAs("month")).hasToString("2023-03-01");
    Row accusation = query("Who accuses whom").get(0);
    assertThat(accusation.<String>getAs("who")).isEqualTo("Kenya");
    assertThat(accusation.<String>getAs("whom")).isEqualTo("Sweden");
    assertThat(query("Any table of texts").get(0).getString(1)).startsWith("Sweden and Kenya");
  }

  /** The query of the README whose comment begins so, on the tables of this test. */
  private List<Row> query(String comment) throws IOException {
    String page = Files.readString(Path.of("README.md"));
    int start = page.indexOf("-- " + comment);
    String query = page.substring(start, page.indexOf(';', start));
    return LocalSpark.SESSION
        .sql(query.replace("tables/parquet", run.output() + "/parquet"))
        .collectAsList();
  }
}
