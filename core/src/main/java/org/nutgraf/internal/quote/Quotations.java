package org.nutgraf.internal.quote;

import java.util.List;
import org.nutgraf.model.Quote;
import org.nutgraf.model.Warning;

/**
 * What the quote stage found.
 *
 * @param quotes in order of position, with their final identifiers
 * @param warnings marks that open and never close
 */
public record Quotations(List<Quote> quotes, List<Warning> warnings) {
  /** Copies the lists. */
  public Quotations {
    quotes = List.copyOf(quotes);
    warnings = List.copyOf(warnings);
  }
}
