package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.sentence.Passage;
import org.nutgraf.model.QuoteKind;

/** Reads an article sentence by sentence and links quotes across sentences and paragraphs. */
final class Discourse {
  private static final int NONE = -1;

  /** Nobody is quoted for longer; marks left open by the thousand are. */
  private static final int MOST_PARTS = 100;

  /** Words that may lead over to the rest of a quote: {@code After all, “…”}. */
  private static final int LEAD = 4;

  private final Reading reading;
  private final Units units;
  private final AttributionFinder attributions;
  private final ContentFinder contents;
  private final UnattributedFinder unattributed;
  private final Governors governors;
  private final Announcements announcements;
  private final List<Statement> statements = new ArrayList<>();
  private @Nullable Attribution announced;

  /** Index of the statement that the next sentence may go on with, or {@link #NONE}. */
  private int current = NONE;

  private boolean unclosed;

  Discourse(Reading reading) {
    this.reading = reading;
    SourceFinder sources = new SourceFinder(reading);
    this.governors = new Governors(reading);
    this.announcements = new Announcements(reading, sources);
    this.units = new Units(reading, sources);
    this.attributions = new AttributionFinder(reading, sources);
    this.contents = new ContentFinder(reading);
    this.unattributed = new UnattributedFinder(reading);
  }

  List<Statement> read() {
    List<Passage> passages = reading.prose().passages();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      if (passage.firstSentence() < passage.endSentence()) {
        governors.openParagraph();
        for (Unit unit : units.of(p, passage)) {
          read(unit);
        }
      }
    }
    return statements;
  }

  private void read(Unit unit) {
    VerbSecondSubjects subjects =
        reading.traits().verbSecond() ? new VerbSecondSubjects(reading, unit) : null;
    List<Attribution> found = attributions.find(unit, subjects);
    int lead = lead(unit);
    if (lead == 0) {
      alone(unit);
    } else if (lead > 0 && subjects == null && found.isEmpty() && continues(unit)) {
      join(unit);
    } else {
      List<Statement> reported = contents.find(unit, found);
      for (Statement rest : unattributed.find(unit, reported)) {
        Attribution governor =
            subjects == null ? announcements.inside(rest) : governors.of(rest, subjects);
        reported.add(governor == null ? rest : rest.attributedTo(governor));
      }
      current = quoteIn(reported);
      statements.addAll(reported);
      if (subjects != null) {
        governors.pass(reported, found, subjects);
      }
    }
    announced = subjects == null ? announcements.ahead(unit, found) : null;
    for (Attribution attribution : found) {
      announced = attribution.side() == Side.NEXT_PASSAGE ? attribution : announced;
    }
    int last = unit.end() - 1;
    unclosed = reading.isQuoted(last) && !reading.stretchAt(last).closed();
  }

  /** Where the quote that the next sentence may go on with will stand among the statements. */
  private int quoteIn(List<Statement> reported) {
    int found = NONE;
    for (int i = 0; i < reported.size(); i++) {
      Statement statement = reported.get(i);
      boolean better = found == NONE || reported.get(found).kind() != QuoteKind.DIRECT;
      if (statement.kind() == QuoteKind.DIRECT || (better && statement.kind() == QuoteKind.MIXED)) {
        found = i;
      }
    }
    return found == NONE ? NONE : statements.size() + found;
  }

  /** How many words lead to quoted words that fill the rest of a sentence; negative if none do. */
  private int lead(Unit unit) {
    int lead = 0;
    boolean any = false;
    for (int i = unit.first(); i < unit.end(); i++) {
      if (reading.isQuoted(i)) {
        any = true;
      } else if (!reading.isStop(i) && !reading.isDash(i) && !reading.is(i, ",")) {
        lead++;
        if (any || lead > LEAD) {
          return NONE;
        }
      }
    }
    return any ? lead : NONE;
  }

  private void alone(Unit unit) {
    if (announced == null && continues(unit)) {
      join(unit);
      return;
    }
    Attribution speaking = announced;
    if (speaking == null && reading.traits().verbSecond()) {
      speaking = governors.ofSentence();
    }
    Statement statement = contents.statement(List.of(whole(unit)), speaking, unit, unit);
    if (statement != null) {
      current = statements.size();
      statements.add(statement);
    }
  }

  private void join(Unit unit) {
    Statement next = contents.statement(List.of(whole(unit)), null, unit, unit);
    if (next != null) {
      statements.set(current, statements.get(current).join(next));
    }
  }

  private static TokenRange whole(Unit unit) {
    return new TokenRange(unit.first(), unit.end());
  }

  /** Whether a sentence goes on with the quote in the sentence before it. Rules 5.4 and 5.5. */
  private boolean continues(Unit unit) {
    if (current == NONE) {
      return false;
    }
    Statement statement = statements.get(current);
    Unit last = statement.last();
    return statement.parts().size() < MOST_PARTS
        && last.end() == unit.first()
        && (last.passage() == unit.passage() || unclosed);
  }
}
