package org.nutgraf.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.csv.CsvExporter.Table;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.model.Article;

class CsvProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void everyRowHasTheColumnsOfTheHeaderAndNoFormula(
      @ForAll("articles") Article article, @ForAll Table table) {
    List<List<String>> records = Records.of(Render.table(table, article));
    assertThat(records)
        .allSatisfy(record -> assertThat(record).hasSameSizeAs(records.get(0)))
        .allSatisfy(
            record -> assertThat(record).noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n-].*")));
  }

  @Property(tries = 200)
  void textsReadBack(@ForAll("articles") Article article) {
    ExportOptions options =
        ExportOptions.none().with(CsvExporter.TABLE, Table.ACTORS).with(CsvExporter.FORMULAS, true);
    List<List<String>> records = Records.of(Render.table(options, article));
    int name = records.get(0).indexOf("name");
    assertThat(records.stream().skip(1).map(record -> record.get(name)))
        .containsExactlyElementsOf(
            article.actors().stream().map(actor -> encodable(actor.name())).toList());
  }

  private static String encodable(String text) {
    StringBuilder encodable = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(encodable::appendCodePoint);
    return encodable.toString();
  }
}
