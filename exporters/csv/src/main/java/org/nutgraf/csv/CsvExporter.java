package org.nutgraf.csv;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * Writes what was found in articles as one table in CSV: a header, then a row for each quote,
 * event, actor or time of each article. The order of the columns is part of the format; new ones
 * come last.
 *
 * <p>As RFC 4180 has it: fields are parted by commas, those with a comma, a quotation mark or a
 * line break stand in quotation marks, and a quotation mark within them is doubled. Lines end with
 * a line feed alone, as everything that this library writes. Lone surrogates become U+FFFD.
 *
 * <p>Spreadsheets take a cell for a formula if it begins with {@code = + - @}, in full width too,
 * or with one of these after a tab or a line break. Cells that begin so get an apostrophe in front,
 * which spreadsheets read as "this is text"; the option {@link #FORMULAS} leaves them as they are,
 * for readers that are no spreadsheets. Positions are numbers and never need one.
 */
public final class CsvExporter implements Exporter {
  /** The tables there are. */
  public enum Table {
    /** Who said what: a row for each quote. */
    QUOTES,
    /** What happened: a row for each event. */
    EVENTS,
    /** Who and what is named: a row for each actor. */
    ACTORS,
    /** Expressions of time: a row for each. */
    TIMES
  }

  /** Which table is written; the default is the quotes. */
  public static final ExportOption<Table> TABLE =
      ExportOption.choice("table", Table.QUOTES, "what has a row each");

  /** Whether cells that spreadsheets would run are left as they are; by default they are not. */
  public static final ExportOption<Boolean> FORMULAS =
      ExportOption.flag(
          "formulas", false, "leave cells that look like formulas without an apostrophe in front");

  private static final ExportFormat FORMAT =
      new ExportFormat("csv", "CSV table", "text/csv", "csv", Grouping.FEED);

  /** Makes an exporter; it has no state. */
  public CsvExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(TABLE, FORMULAS);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    Row row = new Row(options.get(FORMULAS));
    Rows rows =
        switch (options.get(TABLE)) {
          case QUOTES -> new QuoteRows(row);
          case EVENTS -> new EventRows(row);
          case ACTORS -> new ActorRows(row);
          case TIMES -> new TimeRows(row);
        };
    return new CsvWriter(out, row, rows);
  }
}
