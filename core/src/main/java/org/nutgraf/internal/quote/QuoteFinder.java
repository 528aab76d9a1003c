package org.nutgraf.internal.quote;

import java.util.List;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.sentence.Prose;

/** Placeholder. */
public final class QuoteFinder {
  /** Placeholder. */
  public QuoteFinder() {}

  /** Finds who said what. */
  public Quotations find(Prose prose, Cast cast) {
    return new Quotations(List.of(), List.of());
  }
}
