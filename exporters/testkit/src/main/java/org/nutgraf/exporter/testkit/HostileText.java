package org.nutgraf.exporter.testkit;

import java.util.List;
import java.util.stream.Stream;

/** Texts that break formats which let them through as they are. */
final class HostileText {
  static final List<String> ALL =
      List.of(
          // HTML and XML
          "<script>alert(\"x\")</script> &amp; &lt;b&gt; ]]> <!-- --> <?php ?> 1 < 2 & 'a'",
          // Markdown
          "# not a heading * _a_ **b** `c` ~~d~~ [e](f) ![g](h) | i \\ --- ``` 1. j",
          "1) one",
          "+ plus",
          "    indented",
          "~~~",
          // YAML
          "key: value # no comment",
          "- 'a' \"b\" {c: d} [e] *f &g !h %i",
          "no",
          "2026-11-23",
          // spreadsheets
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "-1+1",
          "a,b;c\td\"e",
          // templates, formats and escapes
          "${x} {{y}} #{z} %s %n %d \\u0041 \\n \\",
          // addresses that readers make into links
          "https://example.org/?a=1&b=2 www.example.org jane@example.org",
          // control characters, and characters that XML forbids
          "a\u0000b\u0001c\u001Bd\u007Fe\u0085f\u009Fg\uFFFEh\uFFFF",
          // direction and invisible characters
          "\u202Eesrever\u202C \u2066isolate\u2069 \u200Bzero\u200Dwidth\u00AD \uFEFFmark",
          // line ends of every kind
          "one\rtwo\r\nthree\nfour\u2028five\u2029six\u000Bseven\u000Ceight",
          // spaces at the edges
          "\u00A0 \t edges \u3000 \u00A0",
          // beyond the Basic Multilingual Plane, joined and combined
          "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDDEE\uD83C\uDDF6 e\u0301"
              + " \uD835\uDD4F",
          // halves of surrogate pairs
          "\uD83D high, low \uDE00, both \uDE00\uD83D",
          // scripts
          "\u0627\u0644\u0639\u0631\u0627\u0642 \u05D9\u05E8\u05D5\u05E9\u05DC\u05D9\u05DD"
              + " \u6771\u4EAC \u0130stanbul \u00DF");

  /** What users may write into an option: the texts above, and what some options are made for. */
  static final List<String> FOR_OPTIONS =
      Stream.concat(
              ALL.stream(),
              Stream.of(
                  "", " ", "https://example.org/?a=1&b=2", "en-GB", "2023-03-20", "0", "true"))
          .toList();

  private HostileText() {}
}
