package org.nutgraf.exporter.testkit;

import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** Finds words in a text that is known to have them. */
record Finder(Source source) {
  /** The first place of the words. */
  Span span(String words) {
    int start = source.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  Excerpt excerpt(String words) {
    return source.excerpt(span(words));
  }
}
