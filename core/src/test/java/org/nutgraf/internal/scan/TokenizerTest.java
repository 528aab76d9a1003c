package org.nutgraf.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Source;

class TokenizerTest {
  @Property(tries = 300)
  void tokensCoverAllThatIsNoBlankInOrder(@ForAll String text) {
    FoldedText folded = FoldedText.of(Source.of(text));
    int end = 0;
    for (Token token : Tokenizer.tokens(folded)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertBlank(folded, end, token.start());
      assertThat(token.end()).isGreaterThan(token.start());
      end = token.end();
    }
    assertBlank(folded, end, folded.length());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "Iran-Iraq talks|Iran·-·Iraq·talks",
        "Iran's and didn't|Iran·'s·and·did·n't",
        "It’s theirs, they’ll win|It·’s·theirs·,·they·’ll·win",
        "CAN'T|CA·N'T",
        "O’Brien of L'Éclaireur|O’Brien·of·L'Éclaireur",
        "AT&T and R&b|AT&T·and·R·&·b",
        "Mr. Lee of the U.S. Army|Mr.·Lee·of·the·U.S.·Army",
        "J. Smith at 5 p.m. today.|J.·Smith·at·5·p.m.·today·.",
        "plan b. It|plan·b·.·It",
        "1,000.50 at 12:30, 2.|1,000.50·at·12:30·,·2·.",
        "the 1990s and 5th|the·1990s·and·5th",
        "wait... no -- yes|wait·...·no·--·yes",
        "see https://example.org/a?b=c, ok|see·https://example.org/a?b=c·,·ok",
        "(www.example.org).|(·www.example.org·)·.",
        "@desk #news # 1|@desk·#news·#·1",
        "#1 @ 5|#·1·@·5",
        "''quoted''|''·quoted·''",
        "“Yes,” he|“·Yes·,·”·he",
        "snake_case|snake_case",
        "😀ab|😀·ab",
        "𝕏y z|𝕏y·z",
        "हिन्दी है|हिन्दी·है"
      })
  void textIsCutWhereWordsAndMarksEnd(String text, String tokens) {
    FoldedText folded = FoldedText.of(Source.of(text));
    assertThat(
            Tokenizer.tokens(folded).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .collect(Collectors.joining("·")))
        .isEqualTo(tokens);
  }

  @Test
  void everyTokenHasItsKind() {
    FoldedText folded = FoldedText.of(Source.of("Rain “fell” 12 times, see www.example.org"));
    assertThat(Tokenizer.tokens(folded))
        .extracting(token -> token.word().kind())
        .containsExactly(
            TokenKind.WORD,
            TokenKind.QUOTE,
            TokenKind.WORD,
            TokenKind.QUOTE,
            TokenKind.NUMBER,
            TokenKind.WORD,
            TokenKind.PUNCTUATION,
            TokenKind.WORD,
            TokenKind.LINK);
  }

  @Test
  void onlyTheRangeIsRead() {
    FoldedText folded = FoldedText.of(Source.of("Rain fell on Skell."));
    List<Token> tokens = new java.util.ArrayList<>();
    new Tokenizer(folded).tokenize(5, 12, tokens);
    assertThat(tokens).extracting(Token::start).containsExactly(5, 10);
  }

  private static void assertBlank(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      assertThat(FoldedText.isBlank(text.charAt(i))).as("offset %d", i).isTrue();
    }
  }
}
