package org.nutgraf.internal.syntax;

import java.util.List;
import org.nutgraf.internal.syntax.Clause.Link;

/**
 * How a verb group hangs on its sentence.
 *
 * @param subjects the noun phrases of its grammatical subject
 * @param governor the verb group that it completes, or -1
 * @param link how it hangs on the rest
 */
record Attachment(List<Integer> subjects, int governor, Link link) {
  static Attachment of(List<Integer> subjects, Link link) {
    return new Attachment(subjects, -1, link);
  }

  static Attachment none(Link link) {
    return of(List.of(), link);
  }

  /** That of another clause, which shares its subject: {@code met and signed}. */
  static Attachment like(Clause clause) {
    return new Attachment(clause.subjects(), clause.governor(), clause.link());
  }
}
