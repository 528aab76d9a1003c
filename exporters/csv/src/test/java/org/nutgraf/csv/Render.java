package org.nutgraf.csv;

import org.nutgraf.csv.CsvExporter.Table;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;

/** Renders articles into a string. */
final class Render {
  private Render() {}

  static String table(Table table, Article... articles) {
    return table(ExportOptions.none().with(CsvExporter.TABLE, table), articles);
  }

  static String table(ExportOptions options, Article... articles) {
    return Rendering.text(new CsvExporter(), options, articles);
  }
}
