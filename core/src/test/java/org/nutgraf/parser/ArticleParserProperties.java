package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.model.Article;

/** What holds for every text. */
class ArticleParserProperties {
  private static final ArticleParser PARSER =
      ArticleParser.builder().published(LocalDate.of(2024, 2, 29)).build();

  /** Pieces of news, furniture and trouble, which together make texts that look like articles. */
  private static final List<String> PIECES =
      List.of(
          "Ministers meet in Nairobi as drought spreads",
          "By Amina Odhiambo",
          "NAIROBI, Kenya (AP) — ",
          "The talks began on Sunday. ",
          "“We need rain,” said Dr. Peter Okello, who heads the Red Cross in Kenya. ",
          "According to the U.N., 3.5 million people fled in 2023. ",
          "She told reporters that Kenya's government would not sign. ",
          "Background: ",
          "Why it matters\n",
          "- water\n- food\n",
          "Check Also\n\n",
          "Sign up for our newsletter",
          "Der Präsident sagte: „Nein.“ ",
          "« C’est fini », a dit M. Dupont. ",
          "&quot;Yes&quot; &amp; &#8220;no&#8221; ",
          "\u00AD\u200B\uFEFF",
          "\uD83D\uDE00\uD800 e\u0301",
          "\"\"'' ((( ...... :::: ",
          "\r\n\r\n",
          "\n\n",
          "\n",
          "\u2029",
          "\t ");

  @Property
  void everyTextParsesAndEverySpanIsInItsSource(@ForAll("texts") String text) {
    // Article.Builder.build checks spans, texts and references, and throws where one is wrong.
    assertThat(PARSER.parse(text).source().text()).isEqualTo(text);
  }

  @Property
  void anyStringParses(@ForAll String text) {
    assertThat(PARSER.parse(text).source().text()).isEqualTo(text);
  }

  @Property
  void noCharacterIsLost(@ForAll("texts") String text) {
    assertThat(Losslessness.lostCharacters(PARSER.parse(text))).isEmpty();
  }

  @Property
  void equalTextsGiveEqualArticles(@ForAll("texts") String text) {
    Article first = PARSER.parse(text);
    Article second = PARSER.parse(new String(text.toCharArray()));

    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(second.toString()).isEqualTo(first.toString());
  }

  @Property
  void lineEndsOfWindowsAndUnixReadAlike(@ForAll("texts") String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    Article fromUnix = PARSER.parse(unix);
    Article fromWindows = PARSER.parse(unix.replace("\n", "\r\n"));

    assertThat(words(fromWindows)).isEqualTo(words(fromUnix));
  }

  /** The values that an article reports, without offsets and with its line ends as line feeds. */
  private static List<String> words(Article article) {
    List<String> words = new ArrayList<>();
    article.headline().ifPresent(x -> words.add(x.text()));
    article.standfirst().ifPresent(x -> words.add(x.text()));
    article.blocks().forEach(x -> words.add(x.getClass().getSimpleName() + x.text()));
    article.actors().forEach(x -> words.add(x.kind() + x.name() + x.aliases() + x.code()));
    article.times().forEach(x -> words.add(x.text() + x.value()));
    article.quotes().forEach(x -> x.segments().forEach(s -> words.add(x.kind() + s.text())));
    article.events().forEach(x -> x.triggers().forEach(t -> words.add(x.type() + t.text())));
    article.boilerplate().forEach(x -> words.add(x.kind() + x.text()));
    return words.stream().map(word -> word.replace("\r\n", "\n")).toList();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, pieces), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMaxSize(24)
        .map(list -> String.join("", list));
  }
}
