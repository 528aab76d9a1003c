package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Constituent.Kind;

/**
 * Finds the clause that governs quoted words which no reporting verb announces, where the finite
 * verb stands second. Rule 5.10.
 */
final class GovernorFinder {
  private final Reading reading;
  private final Phrases phrases;
  private final VerbSecondSubjects subjects;
  private final List<Constituent> constituents;

  GovernorFinder(Reading reading, VerbSecondSubjects subjects) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.subjects = subjects;
    this.constituents = subjects.constituents();
  }

  private Constituent constituent(int i) {
    return constituents.get(i);
  }

  /** The subject of the clause that governs a quote which no reporting verb announces, or null. */
  @Nullable Governor governor(int quote) {
    int at = subjects.at(quote);
    if (at == VerbSecondSubjects.NONE) {
      return null;
    }
    int verb = mainVerbBefore(at);
    verb = verb == VerbSecondSubjects.NONE ? mainVerbAfter(at) : verb;
    if (verb == VerbSecondSubjects.NONE) {
      return announced(at);
    }
    return clauseOf(verb);
  }

  /** The subject of the last main clause of the sentence, or null. */
  @Nullable Governor last() {
    int verb = mainVerbBefore(constituents.size());
    return verb == VerbSecondSubjects.NONE ? null : clauseOf(verb);
  }

  /** {@code Die Ministerin zur Reform: „…“}: no verb but a colon. */
  private @Nullable Governor announced(int quote) {
    boolean colon = quote > 0 && constituent(quote - 1).is(Kind.COLON);
    return colon && constituent(0).is(Kind.NOMINATIVE)
        ? new Governor(constituent(0).range(), constituent(quote - 1).range(), false)
        : null;
  }

  private @Nullable Governor clauseOf(int verb) {
    TokenRange subject = isPassive(verb) ? agent(verb) : null;
    subject = subject == null ? subjects.ofConstituent(verb) : subject;
    boolean reported = isReported(constituent(verb).first());
    TokenRange whose = reported ? standpoint() : null;
    if (whose != null) {
      return new Governor(whose, constituent(verb).range(), false);
    }
    return subject == null ? null : new Governor(subject, constituent(verb).range(), reported);
  }

  /**
   * A clause that governs a quote.
   *
   * @param subject its subject
   * @param verb its finite verb
   * @param reported whether the mood of the verb says that the clause is itself reported
   */
  record Governor(TokenRange subject, TokenRange verb, boolean reported) {}

  /** By its form: {@code sei}, {@code komme}. */
  private boolean isReported(int verb) {
    String key = reading.token(verb).key();
    return phrases.is(verb, WordClass.REPORTED_MOOD) || (key.endsWith("e") && !key.endsWith("te"));
  }

  /** {@code Für den Minister sei das …}: whose view a clause reports, or null. */
  private @Nullable TokenRange standpoint() {
    boolean fronted =
        constituent(0).is(Kind.PREPOSITIONAL) && phrases.is(constituent(0).first(), "für");
    return fronted ? subjects.noun(0) : null;
  }

  /** The finite verb of the last main clause before a quote. */
  private int mainVerbBefore(int quote) {
    int verb = VerbSecondSubjects.NONE;
    for (int i = quote - 1; i >= 0; i--) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.VERB) {
        verb = i;
      } else if (kind == Kind.SUBORDINATOR || kind == Kind.RELATIVE) {
        verb = VerbSecondSubjects.NONE;
      } else if ((kind == Kind.COMMA || kind == Kind.COLON || kind == Kind.CONJUNCTION)
          && verb != VerbSecondSubjects.NONE) {
        return verb;
      }
    }
    return verb;
  }

  private int mainVerbAfter(int quote) {
    for (int i = quote + 1; i < constituents.size(); i++) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.VERB) {
        return i;
      }
      if (kind == Kind.SUBORDINATOR || kind == Kind.RELATIVE || kind == Kind.QUOTE) {
        return VerbSecondSubjects.NONE;
      }
    }
    return VerbSecondSubjects.NONE;
  }

  private boolean isPassive(int verb) {
    return phrases.is(constituent(verb).first(), WordClass.COPULA);
  }

  /** {@code wird vom Wetterdienst als „hoch“ eingestuft}: who does it. */
  private @Nullable TokenRange agent(int verb) {
    for (int i = verb + 1; i < constituents.size() && !constituent(i).is(Kind.QUOTE); i++) {
      Constituent constituent = constituent(i);
      boolean by = phrases.is(constituent.first(), "von") || phrases.is(constituent.first(), "vom");
      if (constituent.is(Kind.PREPOSITIONAL) && by) {
        return subjects.noun(i);
      }
    }
    return null;
  }
}
