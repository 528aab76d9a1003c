package org.nutgraf.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.csv.CsvExporter.Table;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;

class CsvExporterTest {
  private static final Article COMPLETE =
      SampleArticles.complete().toBuilder().id("harbour-1").build();

  @ParameterizedTest
  @EnumSource(Table.class)
  void tableLooksLikeTheGoldenFile(Table table) throws IOException {
    assertThat(Render.table(table, COMPLETE))
        .isEqualTo(golden(table.name().toLowerCase(java.util.Locale.ROOT) + ".csv"));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void tableOfNoArticlesIsItsHeader(Table table) {
    List<List<String>> records = Records.of(Render.table(table));
    assertThat(records).hasSize(1);
    assertThat(records.get(0)).startsWith("article", "published", "id").doesNotHaveDuplicates();
  }

  @Test
  void articlesShareOneHeader() {
    assertThat(Records.of(Render.table(Table.ACTORS, COMPLETE, COMPLETE)))
        .hasSize(1 + 2 * COMPLETE.actors().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
  void cellThatASpreadsheetWouldRunGetsAnApostrophe(String name) {
    assertThat(nameCell(ExportOptions.none(), name)).isEqualTo("'" + name);
  }

  @Test
  void cellsCanBeLeftAsTheyAre() {
    ExportOptions options = ExportOptions.none().with(CsvExporter.FORMULAS, true);
    assertThat(nameCell(options, "=1+1")).isEqualTo("=1+1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b", "a \"b\" c", "\"", "a\nb\r\nc", " edge ", "a;b", "1-1", "it's", "😀"})
  void otherCellsReadBackAsTheyWere(String name) {
    assertThat(nameCell(ExportOptions.none(), name)).isEqualTo(name);
  }

  private static String nameCell(ExportOptions options, String name) {
    Article article =
        SampleArticles.minimal().toBuilder()
            .addActor(Actor.builder().id("a1").kind(ActorKind.PERSON).name(name).build())
            .build();
    List<List<String>> records =
        Records.of(Render.table(options.with(CsvExporter.TABLE, Table.ACTORS), article));
    return records.get(1).get(records.get(0).indexOf("name"));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = CsvExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
