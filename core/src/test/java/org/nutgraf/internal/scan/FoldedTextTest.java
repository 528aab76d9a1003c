package org.nutgraf.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class FoldedTextTest {
  private static final char FILLER = FoldedText.FILLER;

  @Property(tries = 300)
  void anyTextFoldsToOneOfTheSameLength(@ForAll String text) {
    assertThat(fold(text)).hasSameSizeAs(text);
  }

  @Property(tries = 300)
  void whatIsFoldedFoldsNoFurther(@ForAll String text) {
    String once = fold(text.replace('&', '+'));
    assertThat(fold(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({
    "plain text,plain text",
    "a&amp;b,a&____b",
    "R&amp;amp;D,R&________D",
    "&quot;Yes&quot;,\"_____Yes\"_____",
    "&#8220;no&#x201D;,“______no”_______",
    "&amp;#8220;no,“__________no",
    "AT&T,AT&T",
    "&nbsp;x,' _____x'",
    "in&shy;formed,in_____formed",
    "&thetasym;,ϑ_________",
    "&;,&;",
    "&#;,&#;",
    "&unknown;,&unknown;",
    "a & b; c,a & b; c",
    "：，！？（）,':,!?()'"
  })
  void entitiesAndWideMarksAreReadAsTheCharacterTheyStandFor(String text, String folded) {
    assertThat(fold(text).replace(FILLER, '_')).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#x110000;",
        "&#xFFFFFFF;",
        "&#9999999;",
        "&#1114112;",
        "&amp;#x110000;",
        "&#x110000; &amp;"
      })
  void aNumberThatIsNoCharacterStaysAsItIs(String text) {
    assertThat(fold(text)).startsWith("&").contains("#").hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#x10FFFF;", "&#1114111;", "&#xD800;", "&#0;"})
  void theLastCharactersAreDecoded(String text) {
    assertThat(fold(text)).doesNotContain("#").hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\r\nb','a \nb'",
    "'a\rb','a\nb'",
    "'a\u0085b','a\nb'",
    "'a\u2028b','a\nb'",
    "'a\u000Bb','a b'",
    "'a\fb','a\u2029b'",
    "'a\u00A0b\u2009c\u3000d','a b c d'",
    "'a\u0000b\u009Fc\u007Fd','a_b_c_d'",
    "'a\u00ADb\u200Bc\uFEFFd\u202Ee\u2066f\uFE0Fg','a_b_c_d_e_f_g'",
    "'e\u0301','é_'",
    "'e\u00AD\u0301','é__'",
    "'\u0301e','\u0301e'",
    "'q\u0301','q\u0301'"
  })
  void lineEndsBlanksAndInvisibleCharactersAreOfOneKind(String text, String folded) {
    assertThat(fold(text).replace(FILLER, '_')).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"'  a b ',2,5", "'\u00ADab\u00AD\n',1,3", "' \t ',0,0", "ab,0,2"})
  void trimmedRangesLoseBlanksAndFillers(String text, int start, int end) {
    FoldedText folded = FoldedText.of(Source.of(text));
    assertThat(folded.trim(0, folded.length())).isEqualTo(new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource({"'  a \n\n b ',a b", "in\u00ADformed,informed", "' ',''", "'a\u200B b',a b"})
  void plainTextIsWhatAReaderSees(String text, String plain) {
    FoldedText folded = FoldedText.of(Source.of(text));
    assertThat(folded.plain(0, folded.length())).isEqualTo(plain);
  }

  private static String fold(String text) {
    return FoldedText.of(Source.of(text)).text();
  }
}
