package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.model.QuoteKind;

/**
 * Keeps one of two reports where one stands inside the other: {@code Smith said she thought it
 * rained} is what Smith said. Rule 5.14.
 */
final class Nesting {
  private Nesting() {}

  /** The statements of a sentence without those that another contains or is contained in. */
  static List<Statement> flat(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : statements) {
      boolean dropped = false;
      for (Statement other : statements) {
        dropped |=
            (isInside(statement, other) && !isVague(other, statement))
                || (isInside(other, statement) && isVague(statement, other));
      }
      if (!dropped) {
        kept.add(statement);
      }
    }
    return kept;
  }

  /** Whether a report without marks of its own around it is a piece of another. */
  private static boolean isInside(Statement inner, Statement outer) {
    return inner.kind() != QuoteKind.DIRECT
        && inner.length() < outer.length()
        && inner.parts().stream()
            .allMatch(part -> outer.parts().stream().anyMatch(whole -> whole.contains(part)));
  }

  /** {@code She praised the law that he said would help}: a clause inside a noun phrase. */
  private static boolean isVague(Statement outer, Statement inner) {
    return takesNoun(outer) && !takesNoun(inner);
  }

  private static boolean takesNoun(Statement statement) {
    Attribution attribution = statement.attribution();
    return attribution != null
        && (attribution.frame() == Frame.NOUN || attribution.frame() == Frame.NOUN_IF_QUOTED);
  }
}
