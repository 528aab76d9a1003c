package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.text.Span;

/** What was found in one sentence so far. */
final class Findings {
  private final Syntax syntax;

  /** Index of the sentence. */
  final int sentence;

  /** Whether the sentence hangs together with another one of the article. */
  final boolean connected;

  /** By chunk: the event of the verb group or noun phrase. */
  final @Nullable Candidate[] events;

  /** Chunks whose events are told by another one. */
  final Set<Integer> absorbed = new HashSet<>();

  /** The clause of the verb whose object a noun phrase is. */
  final Map<Integer, Clause> objectOf = new HashMap<>();

  /** Whether a verb of the sentence expresses an event with a CAMEO code. */
  boolean coded;

  Findings(Syntax syntax, int sentence, boolean connected) {
    this.syntax = syntax;
    this.sentence = sentence;
    this.connected = connected;
    this.events = new Candidate[syntax.chunks().size()];
  }

  Span span(int token) {
    return syntax.tokens().get(token).span();
  }
}
