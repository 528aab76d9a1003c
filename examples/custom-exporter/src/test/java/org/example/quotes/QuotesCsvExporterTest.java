package org.example.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.exporter.testkit.ExporterContract;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** The contract holds the exporter to what every exporter promises; the rest is its own. */
class QuotesCsvExporterTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new QuotesCsvExporter();
  }

  @Test
  void aQuoteIsARow() {
    Article article =
        ArticleComposer.create().paragraph("“The \"Skell\" sails,” said Ada Quill.").build();
    Source source = article.source();
    Actor quill = Actor.builder().id("a1").kind(ActorKind.PERSON).name("Ada Quill").build();
    Quote quote =
        Quote.builder()
            .id("q1")
            .kind(QuoteKind.DIRECT)
            .addSegment(source.excerpt(new Span(1, 18)))
            .speaker(quill)
            .build();
    Article quoted = article.toBuilder().id("ferry").addActor(quill).addQuote(quote).build();

    assertThat(Exporters.of(exporter()).render(quoted, "quotes-csv"))
        .isEqualTo(
            """
            article,quote,kind,speaker,addressee,words
            "ferry","q1","DIRECT","Ada Quill","","The ""Skell"" sails"
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
  void noTextIsAFormula(String text) {
    assertThat(QuotesCsvExporter.cell(text)).isEqualTo("\"'" + text + "\"");
  }
}
