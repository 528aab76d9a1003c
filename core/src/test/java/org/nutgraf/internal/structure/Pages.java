package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.Block;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.text.Source;

/** Pages to take apart: a short article, and lines to put into it. */
final class Pages {
  static final String HEADLINE = "Ferry service to Lamu resumes after storm";

  static final String LEAD =
      "Boats left the harbor on Sunday for the first time in four days. Officials said that the sea"
          + " was calm and that crews had checked every vessel.";

  static final String SECOND =
      "Fishermen had asked the county for weeks to open the port again. They lost most of what they"
          + " earn in a month, a spokesman for their union said.";

  static final String THIRD =
      "The storm broke eleven boats loose and threw two of them onto the road that leads along the"
          + " water. Nobody was hurt, the harbor master said.";

  private static final StructureParser PARSER = new StructureParser();

  private Pages() {}

  static Structure parse(String text) {
    return PARSER.parse(FoldedText.of(Source.of(text)));
  }

  /** The article with lines between its headline and its text. */
  static Structure under(String... lines) {
    return parse(HEADLINE + "\n\n" + String.join("\n\n", lines) + "\n\n" + body());
  }

  /** The article with a line between its second and third paragraph. */
  static Structure amid(String line) {
    return parse(String.join("\n\n", HEADLINE, LEAD, SECOND, line, THIRD));
  }

  static String body() {
    return String.join("\n\n", LEAD, SECOND, THIRD);
  }

  static List<String> paragraphs(Structure page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(Block::text)
        .toList();
  }

  static List<BoilerplateKind> furniture(Structure page) {
    return page.boilerplate().stream().map(Boilerplate::kind).toList();
  }
}
