package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.quote.Attribution.Side;

/**
 * Finds whose words a colon announces after a clause without a reporting verb: {@code Martell is
 * more blunt: “…”}. Rule 5.13.
 */
final class Announcements {
  private final Reading reading;
  private final SourceFinder sources;

  Announcements(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.sources = sources;
  }

  /** Who says quoted words after a colon in their sentence, or null. */
  @Nullable Attribution inside(Statement statement) {
    int mark = statement.first() - 2;
    boolean announced = mark > statement.unit().first() && reading.is(mark, ":");
    return announced ? attribution(mark, statement.unit(), Side.AFTER) : null;
  }

  /**
   * Who says the quoted words of the next paragraph, which a colon announces, or null.
   *
   * @param unit a sentence
   * @param found its attributions
   */
  @Nullable Attribution ahead(Unit unit, List<Attribution> found) {
    int mark = unit.end() - 1;
    int next = unit.end();
    boolean announced =
        mark > unit.first()
            && reading.is(mark, ":")
            && next < reading.tokens().size()
            && reading.opens(next);
    if (!announced) {
      return null;
    }
    return found.isEmpty()
        ? attribution(mark, unit, Side.NEXT_PASSAGE)
        : found.get(found.size() - 1);
  }

  private @Nullable Attribution attribution(int mark, Unit unit, Side side) {
    Clauses.Main main = reading.clauses().mainClause(unit.first());
    if (main == null || main.verb() >= mark || main.subject().first() < unit.first()) {
      return null;
    }
    TokenRange whole = sources.after(main.subject().first(), main.verb());
    TokenRange source = whole == null ? main.subject() : whole;
    TokenRange cue = new TokenRange(main.verb(), main.verb() + 1);
    return new Attribution(
        cue,
        null,
        source,
        Complements.none(cue.end()),
        source.first(),
        mark + 1,
        side,
        Frame.QUOTE);
  }
}
