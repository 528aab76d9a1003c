package org.example.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/** The contract holds the exporter to what every exporter promises; the rest is its own. */
class CheckListExporterTest implements ExporterContract {
  private static final Article ARTICLE =
      ArticleParser.builder()
          .published(LocalDate.of(2024, 5, 8))
          .build()
          .parse(
              """
              Dam holds after storm

              “It held,” Ada Quill, the mayor, told reporters on Monday.
              """);

  @Override
  public Exporter exporter() {
    return new CheckListExporter();
  }

  @Test
  void whatIsToBeCheckedIsListedInTheOrderOfTheText() throws IOException {
    assertThat(list(Map.of()))
        .isEqualTo(
            """
            Dam holds after storm
            [ ] 3: quote: “It held,” by Ada Quill
            [ ] 3: spelling: Ada Quill, mayor
            [ ] 3: date: “Monday” is 2024-05-06
            """);
  }

  @Test
  void anOptionChoosesWhatIsChecked() throws IOException {
    assertThat(list(Map.of("checks", "times")))
        .isEqualTo("Dam holds after storm\n[ ] 3: date: “Monday” is 2024-05-06\n");
  }

  private String list(Map<String, String> options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer =
        exporter().open(out, ExportOptions.parse(exporter().options(), options))) {
      writer.write(ARTICLE);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
