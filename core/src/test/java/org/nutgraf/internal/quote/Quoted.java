package org.nutgraf.internal.quote;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Excerpt;

/** Shows the quotes of a body text, one line each: kind, words, source, cue. */
final class Quoted {
  private static final String HEAD = "Council votes on ferry\n\n";

  private Quoted() {}

  static Article article(String body) {
    return ArticleParser.create().withLanguage("en").parse(HEAD + body);
  }

  static List<String> in(String body) {
    return article(body).quotes().stream().map(Quoted::line).toList();
  }

  private static String line(Quote quote) {
    String words =
        quote
            .content()
            .map(Excerpt::text)
            .orElse(
                quote.segments().stream().map(Excerpt::text).collect(Collectors.joining(" / ")));
    return quote.kind().name().toLowerCase(Locale.ROOT)
        + ": "
        + words
        + quote.attribution().map(source -> " | " + source.text()).orElse("")
        + quote.cue().map(cue -> " | " + cue.text()).orElse("");
  }
}
