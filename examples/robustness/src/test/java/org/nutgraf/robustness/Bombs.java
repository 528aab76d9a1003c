package org.nutgraf.robustness;

import java.util.List;
import java.util.stream.Stream;

/** Texts that are one thing many times: what makes parsers slow that look back. */
final class Bombs {
  /** Repeated characters: each bracket, mark, line end and sign. */
  private static final List<Bomb> CHARACTERS =
      "()[]{}<>\"'`´“”„‟‘’‚‛«»‹›「」『』（）＂：:;,.!?…·•*_~|/\\@#$%&=+-–—\t \u00A0\u3000\n\r\u0085\u2028\u2029\f\u0000\u00AD\u200B\u200D\u202E\u0301\uFEFF\uFFFD\uD800\uDC007aAßÉ一ع"
          .chars()
          .mapToObj(c -> new Bomb("U+" + Integer.toHexString(c), String.valueOf((char) c)))
          .toList();

  /** Repeated words, marks and line ends in company. */
  private static final List<Bomb> PHRASES =
      Stream.of(
              "\r\n",
              "\n\n",
              " \n",
              ". ",
              ": ",
              "(a",
              "[“",
              "“‘",
              "‘“",
              "” “",
              "\" ",
              " \"a",
              "' ",
              "a'",
              "’s ",
              "1.",
              "1,000 ",
              "1-1-",
              "12:30 ",
              "2024 ",
              "1990s ",
              "$1m ",
              "&amp;",
              "&#",
              "<b>",
              "</",
              "http://a.b/ ",
              "a@b.c ",
              "#a ",
              "**a",
              "😀",
              "👩\u200D",
              "e\u0301",
              "a-",
              "O'",
              "A.",
              "A. ",
              "AB ",
              "Ab",
              "U.S. ",
              "Mr. ",
              "Ada Quill ",
              "Ada Quill, ",
              "Ada Quill and ",
              "Quill’s ",
              "Bank of ",
              "University ",
              "President ",
              "Kenya ",
              "Kenyan ",
              "(KDPI) ",
              "the minister ",
              "she ",
              "who ",
              "the ferry and ",
              "and ",
              "of ",
              "that ",
              "not ",
              "if ",
              "would ",
              "said ",
              "said that ",
              "said: ",
              ", he said, ",
              "according to ",
              "told ",
              "to ",
              "was ",
              "killed ",
              "killed by ",
              "talks with ",
              "attack on the ",
              "Monday ",
              "on Monday, ",
              "last ",
              "three ",
              "million ",
              "third of ",
              "the day before ",
              "March 3, ",
              "3 March ",
              "between 3 and ",
              "every ",
              "“It held,” he said. ",
              "“It held,\n\n",
              "“A ‘b ",
              "• ferry\n",
              "- a\n",
              "1. a\n",
              "Ferry: ",
              "Ferry:\n",
              "Ferry: it sank.\n\n",
              "FERRY SINKS\n\n",
              "By Ada Quill\n\n",
              "Photo: Ada Quill\n\n",
              "Read more: Ferry\n\n",
              "Check Also\n\n",
              "10:30 Ferry sinks\n\n",
              "Q: What?\n\nA: That.\n\n",
              "sagte der ",
              "„Nein“, sagte ",
              "am Montag ",
              "die Frau, die ",
              "a dit « ",
              "M. Dupont ",
              "le lundi ",
              "qu’il ")
          .map(unit -> new Bomb(unit, unit))
          .toList();

  private Bombs() {}

  /** All of them. */
  static Stream<Bomb> all() {
    return Stream.concat(CHARACTERS.stream(), PHRASES.stream());
  }

  /** A text that is one thing many times. */
  record Bomb(String name, String unit) {
    /** The text, about so many characters long. */
    String text(int length) {
      return unit.repeat(Math.max(1, length / unit.length()));
    }

    @Override
    public String toString() {
      return name.replace("\n", "\\n").replace("\r", "\\r");
    }
  }
}
