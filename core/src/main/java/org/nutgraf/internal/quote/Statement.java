package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.QuoteKind;

/**
 * A quote in the making.
 *
 * @param kind how much of it stands between marks
 * @param parts what was said, in order; without the marks where the quote is direct
 * @param attribution who says so, or null where nothing beside it does
 * @param unit the sentence that it stands in, or the first of several
 * @param last the last sentence that it stands in
 */
record Statement(
    QuoteKind kind,
    List<TokenRange> parts,
    @Nullable Attribution attribution,
    Unit unit,
    Unit last) {

  int first() {
    return parts.get(0).first();
  }

  /** How many tokens its parts have. */
  int length() {
    int length = 0;
    for (TokenRange part : parts) {
      length += part.length();
    }
    return length;
  }

  /** Whether one of its parts contains a range. */
  boolean contains(TokenRange range) {
    for (TokenRange part : parts) {
      if (part.contains(range)) {
        return true;
      }
    }
    return false;
  }

  /** The same quote with another as its continuation. */
  Statement join(Statement next) {
    List<TokenRange> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    QuoteKind both = kind == next.kind ? kind : QuoteKind.MIXED;
    return new Statement(both, List.copyOf(all), attribution, unit, next.last);
  }

  Statement attributedTo(Attribution other) {
    return new Statement(kind, parts, other, unit, last);
  }
}
