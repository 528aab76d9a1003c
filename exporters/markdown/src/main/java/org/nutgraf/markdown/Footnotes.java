package org.nutgraf.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/**
 * Marks quotes in the text of an article where their last words end, after closing marks and stops.
 * Notes are numbered through the whole document, in the order of their first marks.
 */
final class Footnotes {
  /** What a mark stands behind when it follows a quote at once. */
  private static final String CLOSING = "”’“‘»«›‹」』\"'.,;:!?";

  private final boolean areWanted;
  private final NavigableMap<Integer, List<Quote>> quotesByEnd = new TreeMap<>();
  private final Map<Quote, Integer> numbers = new LinkedHashMap<>();
  private String source = "";
  private int count;

  Footnotes(boolean areWanted) {
    this.areWanted = areWanted;
  }

  /** Forgets the quotes of the article before. */
  void begin(Article article) {
    quotesByEnd.clear();
    numbers.clear();
    source = article.source().text();
    if (areWanted) {
      article.quotes().forEach(quote -> at(end(quote)).add(quote));
    }
  }

  private List<Quote> at(int end) {
    return quotesByEnd.computeIfAbsent(end, key -> new ArrayList<>());
  }

  private static int end(Quote quote) {
    List<Excerpt> segments = quote.segments();
    return quote.content().orElse(segments.get(segments.size() - 1)).span().end();
  }

  /** The marks within a stretch of the text, by their offsets in it. */
  NavigableMap<Integer, String> marks(Span span) {
    NavigableMap<Integer, String> marks = new TreeMap<>();
    quotesByEnd
        .subMap(span.start(), false, span.end(), true)
        .forEach(
            (end, quotes) -> {
              int offset = afterClosing(end, span.end()) - span.start();
              quotes.forEach(quote -> marks.merge(offset, mark(quote), String::concat));
            });
    return marks;
  }

  private int afterClosing(int end, int limit) {
    int after = end;
    while (after < limit && CLOSING.indexOf(source.charAt(after)) >= 0) {
      after++;
    }
    boolean cutsPair = after < limit && Character.isLowSurrogate(source.charAt(after));
    return cutsPair ? after + 1 : after;
  }

  private String mark(Quote quote) {
    return "[^" + numbers.computeIfAbsent(quote, key -> ++count) + "]";
  }

  /** The quotes that have been marked in this article, with their numbers. */
  Map<Quote, Integer> marked() {
    return numbers;
  }
}
