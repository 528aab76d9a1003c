package org.nutgraf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;

/** Ordinary news stays as it is: who reads the Markdown raw sees next to no escapes. */
class MarkdownEscapesTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\[^A-Za-z0-9\\s]|&#[0-9]+;");

  private static final Article NEWS =
      ArticleComposer.create()
          .headline("Elmham’s port reopens after two-week strike - but ferries don’t sail yet")
          .standfirst("A 4.5% pay rise ends the dispute; the opposition calls it “a poor deal”.")
          .byline("By Jane Doe & Li Wei", "Jane Doe", "Li Wei")
          .dateline("ELMHAM, Varn (VPA) —", "ELMHAM")
          .paragraph(
              "The harbour of Elmham opened its gates at 6:30 a.m. on Monday, 14 days after 1,200"
                  + " dockers had walked out over pay and safety. “We got what we came for,” said"
                  + " Ada Quill, head of the Dockers’ Union (DU).")
          .paragraph(
              "The deal, signed on Sunday night, raises wages by 4.5% this year and 3% in 2024, and"
                  + " sets up a joint safety board - the first of its kind in Varn. It costs the"
                  + " port authority some $12m (£9.8m) a year, according to the U.S.-based"
                  + " consultancy Harper & Sons.")
          .paragraph(
              "\"It's a poor deal for taxpayers,\" opposition leader Tom Rusk told Radio Elmham."
                  + " \"Who will pay? The islanders, as always!\" His party wants a vote in"
                  + " parliament on the 21st.")
          .section("What happens next")
          .list(
              "Container ships unload from Monday; the backlog is 23 vessels",
              "Ferries to Skell resume on Friday, weather permitting",
              "The safety board meets for the first time on 3 April")
          .paragraph(
              "More than 40,000 tonnes of grain have been waiting in the silos since 6 March."
                  + " Prices rose by a fifth in that time; on Monday they fell to 212 crowns a"
                  + " tonne. Readers can write to us at news@elmham.example or see"
                  + " www.elmham.example for the timetable.")
          .build();

  @Test
  void ordinaryNewsHasAtMostTwoEscapesInAThousandCharacters() {
    String markdown =
        Render.text(ExportOptions.none().with(MarkdownExporter.FRONT_MATTER, false), NEWS);
    long escapes = ESCAPE.matcher(markdown).results().count();
    assertThat(markdown).hasSizeGreaterThan(1200);
    assertThat(escapes * 1000.0 / markdown.length())
        .as("escapes in a thousand characters of\n%s", markdown)
        .isLessThanOrEqualTo(2.0);
  }
}
