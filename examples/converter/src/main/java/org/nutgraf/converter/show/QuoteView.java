package org.nutgraf.converter.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.text.Excerpt;

/** Shows the quotes by speaker, those with most to say first. */
record QuoteView(Article article, Paper paper) {
  void print() {
    if (article.quotes().isEmpty()) {
      return;
    }
    paper.heading("Quotes");
    Map<String, List<Quote>> bySpeaker =
        article.quotes().stream()
            .collect(
                Collectors.groupingBy(QuoteView::speaker, LinkedHashMap::new, Collectors.toList()));
    Comparator<Map.Entry<String, List<Quote>>> mostFirst =
        Comparator.comparing(entry -> -entry.getValue().size());
    bySpeaker.entrySet().stream()
        .sorted(mostFirst)
        .forEach(entry -> entry.getValue().forEach(quote -> paper.item(line(quote))));
  }

  private static String speaker(Quote quote) {
    return quote
        .speaker()
        .map(Actor::name)
        .or(() -> quote.attribution().map(Excerpt::text))
        .orElse("unknown");
  }

  private static InkedText line(Quote quote) {
    List<InkedText> parts = new ArrayList<>();
    parts.add(InkedText.of(speaker(quote), Ink.NAME));
    words(quote.cue())
        .map(cue -> " " + cue)
        .ifPresent(cue -> parts.add(InkedText.of(cue, Ink.FAINT)));
    addressee(quote).ifPresent(to -> parts.add(InkedText.of(" → " + to, Ink.NAME)));
    words(quote.medium())
        .ifPresent(medium -> parts.add(InkedText.of(" (" + medium + ")", Ink.FAINT)));
    parts.add(InkedText.of(": "));
    parts.add(InkedText.of(said(quote), Ink.QUOTE));
    return InkedText.join("", parts);
  }

  private static Optional<String> addressee(Quote quote) {
    return quote.addressee().map(Actor::name).or(() -> words(quote.addresseeText()));
  }

  private static Optional<String> words(Optional<Excerpt> excerpt) {
    return excerpt.map(Excerpt::text);
  }

  private static String said(Quote quote) {
    if (quote.kind() != QuoteKind.DIRECT && quote.content().isPresent()) {
      return quote.content().get().text();
    }
    String words = quote.segments().stream().map(Excerpt::text).collect(Collectors.joining(" … "));
    return quote.kind() == QuoteKind.INDIRECT ? words : "“" + words + "”";
  }
}
