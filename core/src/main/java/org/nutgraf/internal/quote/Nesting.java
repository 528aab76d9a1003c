package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.model.QuoteKind;

/**
 * Keeps one of two reports where one stands inside the other: {@code Smith said she thought it
 * rained} is what Smith said. Rule 5.14.
 */
final class Nesting {
  /** How many reports of a sentence lie so close together that one may contain the other. */
  private static final int REACH = 20;

  private Nesting() {}

  /** The statements of a sentence without those that another contains or is contained in. */
  static List<Statement> flat(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    for (int k = 0; k < statements.size(); k++) {
      if (!isDropped(k, statements)) {
        kept.add(statements.get(k));
      }
    }
    return kept;
  }

  private static boolean isDropped(int k, List<Statement> statements) {
    Statement statement = statements.get(k);
    int end = Math.min(statements.size(), k + REACH);
    for (int j = Math.max(0, k - REACH); j < end; j++) {
      Statement other = statements.get(j);
      boolean part = isInside(statement, other) && !isVague(other, statement);
      boolean vague = isInside(other, statement) && isVague(statement, other);
      if (part || vague) {
        return true;
      }
    }
    return false;
  }

  /** Whether a report that is more than quoted words is a piece of another. */
  private static boolean isInside(Statement inner, Statement outer) {
    if (inner.kind() == QuoteKind.DIRECT || inner.length() >= outer.length()) {
      return false;
    }
    for (TokenRange part : inner.parts()) {
      if (!outer.contains(part)) {
        return false;
      }
    }
    return true;
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
