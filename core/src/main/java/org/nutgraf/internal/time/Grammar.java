package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads the expressions of time of a text: the longest that starts at a token. */
final class Grammar {
  private final Cursor cursor;
  private final DayTimeReader times;
  private final AmountReader amounts;
  private final ShiftReader shifts;
  private final SetReader sets;
  private final EdgeReader edges;
  private final SequelReader sequels;
  private final NthReader nths;
  private final DeterminerReader determiners;

  Grammar(Cursor cursor, DateOrder order) {
    this.cursor = cursor;
    this.nths = new NthReader(cursor);
    this.determiners = new DeterminerReader(cursor);
    this.times = new DayTimeReader(cursor, order);
    this.amounts = new AmountReader(cursor);
    this.shifts = new ShiftReader(cursor);
    this.sets = new SetReader(cursor);
    this.edges = new EdgeReader(cursor, times);
    this.sequels = new SequelReader(cursor);
  }

  private interface Rule {
    @Nullable Meaning read();
  }

  /** The longest expression that starts at a token, or null; of two, the rule that stands first. */
  @Nullable Found at(int start) {
    cursor.moveTo(start);
    Head head = Head.read(cursor);
    int core = cursor.at();
    Found best = null;
    best = longer(best, start, start, () -> reference());
    best = longer(best, start, core, () -> times.dateFirst(head));
    best = longer(best, start, core, () -> times.clockFirst());
    best = longer(best, start, core, () -> times.partFirst(head));
    best = longer(best, start, core, () -> amounts.read(head, start));
    best = longer(best, start, start, () -> shifts.prefixed());
    best = longer(best, start, core, () -> shifts.neighbour(head));
    best = longer(best, start, core, () -> edges.edge());
    best = longer(best, start, core, () -> edges.unit(head));
    best = longer(best, start, core, () -> nths.read(head));
    best = longer(best, start, start, () -> sets.read());
    return best == null ? null : determiners.trimmed(best, head, core);
  }

  /** The next member of a list or range that leaves out what its first member said, or null. */
  @Nullable Found after(Found found) {
    return sequels.after(found);
  }

  private @Nullable Found longer(@Nullable Found best, int start, int core, Rule rule) {
    cursor.moveTo(core);
    Meaning meaning = rule.read();
    return meaning == null || (best != null && cursor.at() <= best.endToken())
        ? best
        : new Found(meaning, start, cursor.at(), false);
  }

  private @Nullable Meaning reference() {
    Sense reference = cursor.take(Category.REFERENCE);
    if (reference != null) {
      return new Fixed(TimeType.DATE, reference.value());
    }
    Sense spell = cursor.take(Category.SPELL);
    return spell == null ? null : new Fixed(TimeType.DURATION, spell.value());
  }
}
