package org.example.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;

/** Writes the quotes of articles as CSV (RFC 4180), one a row, for spreadsheets. */
public final class QuotesCsvExporter implements Exporter {
  static final ExportOption<Boolean> HEADER =
      ExportOption.flag("header", true, "begin with the names of the columns");

  private static final ExportFormat FORMAT =
      new ExportFormat("quotes-csv", "Quotes as CSV", "text/csv", "csv", Grouping.FEED);

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(HEADER);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (options.get(HEADER)) {
      csv.write("article,quote,kind,speaker,addressee,words\n");
    }
    return new QuoteWriter(csv);
  }

  private record QuoteWriter(Writer csv) implements ArticleWriter {
    @Override
    public void write(Article article) throws IOException {
      for (Quote quote : article.quotes()) {
        csv.write(row(article, quote));
      }
    }

    /** Ends the document; the stream below belongs to the caller and stays open. */
    @Override
    public void close() throws IOException {
      csv.flush();
    }
  }

  private static String row(Article article, Quote quote) {
    String speaker =
        quote.speaker().map(Actor::name).or(() -> words(quote.attribution())).orElse("");
    String addressee =
        quote.addressee().map(Actor::name).or(() -> words(quote.addresseeText())).orElse("");
    String words = quote.segments().stream().map(Excerpt::text).collect(Collectors.joining(" … "));
    String kind = quote.kind().name();
    return Stream.of(article.id(), quote.id(), kind, speaker, addressee, words)
        .map(QuotesCsvExporter::cell)
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static Optional<String> words(Optional<Excerpt> excerpt) {
    return excerpt.map(Excerpt::text);
  }

  /**
   * A quoted cell. An apostrophe keeps spreadsheets from taking text for a formula and running it.
   */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
