package org.nutgraf.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;

/** Writes who said what to whom: quotes as block quotes, or notes to the quotes in the text. */
final class QuoteList {
  private final MarkdownPage page;

  QuoteList(MarkdownPage page) {
    this.page = page;
  }

  void write(List<Quote> quotes) {
    if (!quotes.isEmpty()) {
      page.heading(2, "Quotes");
      quotes.forEach(this::write);
    }
  }

  private void write(Quote quote) {
    page.begin();
    page.marked("> ", words(quote));
    String source = source(quote);
    if (!source.isEmpty()) {
      page.marked(">\n> — ", source);
    }
  }

  void writeNotes(Map<Quote, Integer> numbers) {
    if (!numbers.isEmpty()) {
      page.begin();
      numbers.forEach((quote, number) -> page.marked("[^" + number + "]: ", note(quote)));
    }
  }

  private static String note(Quote quote) {
    String source = source(quote);
    return source.isBlank() ? "Nobody named" : source;
  }

  private static String words(Quote quote) {
    return quote
        .content()
        .map(Excerpt::text)
        .orElseGet(
            () -> quote.segments().stream().map(Excerpt::text).collect(Collectors.joining(" … ")));
  }

  private static String source(Quote quote) {
    String speaker =
        quote
            .speaker()
            .map(Actor::name)
            .or(() -> quote.attribution().map(Excerpt::text))
            .orElse("");
    String addressee =
        quote
            .addressee()
            .map(Actor::name)
            .or(() -> quote.addresseeText().map(Excerpt::text))
            .map(name -> ", to " + name)
            .orElse("");
    return speaker + addressee;
  }
}
