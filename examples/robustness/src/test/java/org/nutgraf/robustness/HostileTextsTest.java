package org.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.fuzz.Checks;
import org.nutgraf.model.Article;
import org.nutgraf.model.WarningKind;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.robustness.Bombs.Bomb;

/** Texts that nobody wrote for readers are parsed like any other, and nothing of them is lost. */
class HostileTextsTest {
  /** How often a thing stands in a text; the profile stress says 100,000. */
  private static final int MANY = Integer.getInteger("stress.repeats", 500);

  /** Words of one sentence; the profile stress says a million. */
  private static final int WORDS = Integer.getInteger("stress.words", 20_000);

  private final ArticleParser parser = ArticleParser.create();

  static Stream<Bomb> bombs() {
    return Bombs.all();
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void oneThingManyTimesIsParsedWhole(Bomb bomb) {
    assertParsedWhole(bomb.unit().repeat(MANY));
  }

  @Test
  void aSentenceMayBeAsLongAsABook() {
    assertParsedWhole("Ferry sinks\n\nThe captain " + "of the old ferry ".repeat(WORDS / 4) + ".");
  }

  @Test
  void quotesThatNobodyClosesEndWithTheirParagraphs() {
    Article article =
        assertParsedWhole(
            "Ferry sinks\n\n"
                + paragraphs(
                    i -> "“It held at pier " + i + ", then\n\nRain fell on pier " + i + "."));
    assertThat(article.warnings())
        .hasSize(MANY / 10)
        .allMatch(warning -> warning.kind() == WarningKind.UNCLOSED_QUOTATION);
  }

  @Test
  void bracketsAndQuotesNestDeeply() {
    assertParsedWhole("(".repeat(MANY) + "Ada Quill" + ")".repeat(MANY));
    assertParsedWhole("“‘".repeat(MANY) + "We sank" + "’”".repeat(MANY) + " said Ada Quill.");
    assertParsedWhole("she said that ".repeat(MANY) + "the ferry sank.");
    assertParsedWhole("<div>".repeat(MANY) + "Ferry" + "</div>".repeat(MANY));
  }

  @Test
  void manyActorsAreToldApart() {
    Article article =
        assertParsedWhole(
            "Ferry sinks\n\n"
                + paragraphs(i -> "Captain Ada " + name(i) + " told reporters it held, she said."));
    assertThat(article.actors()).hasSizeGreaterThan(MANY / 20);
  }

  private static String paragraphs(UnaryOperator<String> sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MANY / 10; i++) {
      text.append(sentence.apply(String.valueOf(i))).append("\n\n");
    }
    return text.toString();
  }

  private static String name(String number) {
    StringBuilder name = new StringBuilder("Q");
    number.chars().forEach(digit -> name.append((char) (digit - '0' + 'a')).append('o'));
    return name.toString();
  }

  private Article assertParsedWhole(String text) {
    Article article = parser.parse(text);
    assertThat(article.source().text()).isEqualTo(text);
    Checks.nothingIsLost(article);
    return article;
  }
}
