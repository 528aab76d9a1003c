package org.nutgraf.internal.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The actors mentioned lately, the latest first; a bounded number. */
final class Recent {
  private static final int SIZE = 16;
  private final Deque<Trace> traces = new ArrayDeque<>();

  /**
   * A mention that a later word may refer back to.
   *
   * @param identity whose it is
   * @param sentence index of its sentence
   * @param subject whether it stands where subjects do
   * @param quoted whether it stands in quotation marks
   */
  record Trace(Identity identity, int sentence, boolean subject, boolean quoted) {}

  void see(Identity identity, int sentence, boolean subject, boolean quoted) {
    boolean wasSubject = subject;
    Iterator<Trace> all = traces.iterator();
    while (all.hasNext()) {
      Trace trace = all.next();
      if (trace.identity() == identity) {
        wasSubject |= trace.subject() && trace.sentence() == sentence;
        all.remove();
      }
    }
    traces.addFirst(new Trace(identity, sentence, wasSubject, quoted));
    if (traces.size() > SIZE) {
      traces.removeLast();
    }
  }

  /** The best by a score above zero; of equals the latest. */
  @Nullable Identity best(java.util.function.ToIntFunction<Trace> score) {
    Identity best = null;
    int most = 0;
    for (Trace trace : traces) {
      int value = score.applyAsInt(trace);
      if (value > most) {
        most = value;
        best = trace.identity();
      }
    }
    return best;
  }
}
