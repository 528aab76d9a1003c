package org.nutgraf.markdown;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts made of what Markdown parsers take for markup, and what such a text reads back as. */
final class HostileMarkdown {
  private HostileMarkdown() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "\\",
            "`",
            "```",
            "*",
            "**",
            "_",
            "[",
            "]",
            "(x)",
            "<b>",
            ">",
            "|",
            "~~~",
            "&amp;",
            "&#35;",
            "#",
            "##",
            "+",
            "-",
            "---",
            "===",
            ":",
            "1.",
            "12)",
            "1234567890.",
            "@",
            "http://a.b/c?d=e&f",
            "www.a.com",
            "a@b.de",
            "![i](j)",
            "<!-- -->",
            "<?x?>",
            "    ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            " ",
            "  ",
            "\u00A0",
            "\u2028",
            "\u2029",
            "\u3000",
            "\uFEFF",
            "\u0085",
            "\u000B",
            "\u000C",
            "\u001C",
            "\0",
            "\uD800",
            "\uDC00",
            "\uFFFE",
            "\u202E",
            "“",
            "«",
            "😀",
            "e\u0301",
            "said",
            "Iran’s",
            "2.5",
            "U.S.",
            "\u200B",
            "\"");
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(3);
    return Arbitraries.frequencyOf(Tuple.of(9, markup), Tuple.of(1, any))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  /** What UTF-8 and CommonMark cannot carry has a replacement. */
  static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints()
        .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }
}
