package org.nutgraf.fuzz;

import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/** Any text parses; nothing of it is lost; the same text gives the same article. */
public final class ParserTarget {
  private ParserTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzedText input = FuzzedText.of(bytes);
    ArticleParser parser = Parsers.of(input);
    Article article = parser.parse(input.text());
    Checks.check(article.source().text().equals(input.text()), "the source as given");
    Checks.nothingIsLost(article);
    if (input.chooses(4)) {
      Article again = parser.parse(input.text());
      Checks.check(again.equals(article), "equal articles");
      Checks.check(again.toString().equals(article.toString()), "articles that print alike");
    }
  }
}
