package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Constituent.Kind;

/**
 * Finds the subjects of verbs where the finite verb stands second, so that the subject follows it
 * when anything else is fronted, and last in dependent clauses. Rule 5.10.
 */
final class VerbSecondSubjects {
  static final int NONE = -1;

  private final Phrases phrases;
  private final List<Constituent> constituents;
  private final Unit unit;

  VerbSecondSubjects(Reading reading, Unit unit) {
    this.phrases = reading.phrases();
    this.unit = unit;
    this.constituents = ConstituentReader.constituents(reading, unit);
  }

  /** The token of the auxiliary that a participle goes with, else the verb's own. */
  int finite(int verb) {
    int at = at(verb);
    return at == NONE ? verb : constituent(finiteConstituent(at)).first();
  }

  /** Whether a verb stands after a conjunction, as one that shares its subject does. */
  boolean isJoined(int verb) {
    for (int i = at(verb) - 1; i >= 0; i--) {
      if (!constituent(i).is(Kind.OTHER)) {
        return constituent(i).is(Kind.CONJUNCTION) || constituent(i).is(Kind.COMMA);
      }
    }
    return false;
  }

  /** {@code zitiert die Zeitung den Minister}: the first object after a verb, or null. */
  @Nullable TokenRange object(int verb) {
    int at = at(verb);
    boolean subject = at == NONE || before(at) != NONE;
    for (int i = at + 1; i < constituents.size() && !endsClause(i); i++) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.OBLIQUE || (kind == Kind.NOMINATIVE && subject)) {
        return apposed(i);
      }
      subject |= kind == Kind.NOMINATIVE;
    }
    return null;
  }

  /** {@code In dem Antrag heißt es}: the nearest phrase that says where words stand, or null. */
  @Nullable TokenRange medium(int verb) {
    int at = at(verb);
    for (int i = at + 1; i < constituents.size() && !endsClause(i); i++) {
      if (constituent(i).is(Kind.PREPOSITIONAL)) {
        return noun(i);
      }
    }
    for (int i = at - 1; i >= 0 && !endsClause(i); i--) {
      if (constituent(i).is(Kind.PREPOSITIONAL)) {
        return noun(i);
      }
    }
    return null;
  }

  /** A phrase without its preposition. */
  TokenRange noun(int prepositional) {
    return new TokenRange(constituent(prepositional).first() + 1, constituent(prepositional).end());
  }

  /** The subject of the verb at a token, or null. */
  @Nullable TokenRange of(int verb) {
    int at = at(verb);
    if (at == NONE) {
      return null;
    }
    return of(finiteConstituent(at), at);
  }

  /** Index of the constituent that a token belongs to, or {@link #NONE}. */
  int at(int token) {
    for (int i = 0; i < constituents.size(); i++) {
      if (constituents.get(i).range().contains(token)) {
        return i;
      }
    }
    return NONE;
  }

  /** The constituents of the sentence. */
  List<Constituent> constituents() {
    return constituents;
  }

  private Constituent constituent(int i) {
    return constituents.get(i);
  }

  /** The auxiliary of a participle, else the verb itself. */
  private int finiteConstituent(int verb) {
    if (isAuxiliary(verb + 1)) {
      return verb + 1;
    }
    for (int i = verb - 1; i >= 0 && !endsClause(i); i--) {
      if (isAuxiliary(i)) {
        return i;
      }
    }
    return verb;
  }

  private boolean isAuxiliary(int i) {
    return i < constituents.size()
        && constituent(i).is(Kind.VERB)
        && phrases.is(constituent(i).first(), WordClass.AUXILIARY, WordClass.COPULA);
  }

  private boolean endsClause(int i) {
    Kind kind = constituent(i).kind();
    return kind == Kind.COMMA
        || kind == Kind.COLON
        || kind == Kind.SUBORDINATOR
        || kind == Kind.RELATIVE
        || kind == Kind.QUOTE;
  }

  /** The subject of the verb that is a constituent, or null. */
  @Nullable TokenRange ofConstituent(int verb) {
    return of(verb, verb);
  }

  private @Nullable TokenRange of(int finite, int verb) {
    int shared = sharedWith(finite);
    if (shared != NONE) {
      return of(shared, shared);
    }
    int before = before(finite);
    if (before != NONE) {
      return isInverted(before, finite) ? constituent(finite + 1).range() : upTo(before, finite);
    }
    int after = after(finite, verb);
    return after == NONE ? surname(finite) : apposed(after);
  }

  /** {@code Die Rede lobte er}: what stands before the verb is its object. */
  private boolean isInverted(int before, int finite) {
    boolean unmarked =
        !phrases.is(constituent(before).first(), "der")
            && !phrases.is(constituent(before).first(), "ein");
    return unmarked
        && before == finite - 1
        && finite + 1 < constituents.size()
        && phrases.is(constituent(finite + 1).first(), "er");
  }

  /** {@code Er kam und sagte}: the verb before, whose subject a verb shares; else {@link #NONE}. */
  private int sharedWith(int finite) {
    int i = finite - 1;
    while (i >= 0 && constituent(i).is(Kind.OTHER)) {
      i--;
    }
    if (i < 0 || !constituent(i).is(Kind.CONJUNCTION)) {
      return NONE;
    }
    for (int k = i - 1; k >= 0; k--) {
      if (constituent(k).is(Kind.VERB) && sharesNothing(k)) {
        return k;
      }
    }
    return NONE;
  }

  private boolean sharesNothing(int verb) {
    return verb == 0 || !constituent(verb - 1).is(Kind.CONJUNCTION);
  }

  /** {@code Von der Leyen betonte}: a name that opens as a phrase with a preposition does. */
  private @Nullable TokenRange surname(int finite) {
    boolean opens = finite == 1 && constituent(0).is(Kind.PREPOSITIONAL);
    boolean particle = opens && phrases.is(constituent(0).first(), "von");
    return particle ? constituent(0).range() : null;
  }

  /** What stands before a verb from a noun phrase on: all of it belongs to the phrase. */
  private TokenRange upTo(int phrase, int verb) {
    if (constituent(phrase).is(Kind.RELATIVE) || isDependent(phrase, verb)) {
      return apposed(phrase);
    }
    int last = phrase;
    for (int i = phrase + 1; i < verb; i++) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.RELATIVE && last == phrase) {
        break;
      }
      last = kind == Kind.NOMINATIVE || kind == Kind.PREPOSITIONAL || isBracket(i) ? i : last;
    }
    return new TokenRange(constituent(phrase).first(), constituent(last).end());
  }

  private boolean isBracket(int i) {
    return phrases.is(constituent(i).first(), ")");
  }

  /** Whether the verb stands last, so that objects may stand between it and its subject. */
  private boolean isDependent(int phrase, int verb) {
    for (int i = phrase - 1; i >= 0; i--) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.SUBORDINATOR || kind == Kind.RELATIVE) {
        return true;
      }
      if (kind == Kind.COMMA || kind == Kind.COLON) {
        return false;
      }
    }
    return constituent(verb).end() < unit.end() && !phrases.isCapitalized(unit.first());
  }

  /** The subject before a verb in its clause. */
  private int before(int verb) {
    int i = verb - 1;
    int found = NONE;
    if (i >= 0 && constituent(i).is(Kind.COMMA)) {
      return followsQuote(i) ? NONE : beforeInsertion(i);
    }
    for (; i >= 0; i--) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.NOMINATIVE) {
        found = i;
      } else if (kind == Kind.RELATIVE) {
        boolean subject = found == NONE && !phrases.is(constituent(i).first(), WordClass.OBLIQUE);
        return subject ? i : found;
      } else if ((kind == Kind.VERB && found != NONE) || endsClause(i)) {
        return found;
      }
    }
    return found;
  }

  private boolean followsQuote(int i) {
    return i == 0 || constituent(i - 1).is(Kind.QUOTE);
  }

  /** The noun phrase that opens its clause before an insertion which a comma ends. */
  private int beforeInsertion(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (constituent(i).is(Kind.QUOTE) || constituent(i).is(Kind.COLON)) {
        return NONE;
      }
      int phrase = constituent(i).is(Kind.COMMA) ? phraseBefore(i) : NONE;
      if (phrase != NONE && opens(phrase)) {
        return phrase;
      }
    }
    return NONE;
  }

  /** The noun phrase that ends, with phrases of its own, before a comma. */
  private int phraseBefore(int comma) {
    int i = comma - 1;
    while (i > 0 && (constituent(i).is(Kind.PREPOSITIONAL) || constituent(i).is(Kind.OTHER))) {
      i--;
    }
    return i >= 0 && constituent(i).is(Kind.NOMINATIVE) ? i : NONE;
  }

  private boolean opens(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Kind kind = constituent(k).kind();
      if (kind == Kind.SUBORDINATOR || kind == Kind.CONJUNCTION) {
        return true;
      }
      if (kind != Kind.OTHER) {
        return false;
      }
    }
    return true;
  }

  /** The first phrase after a verb that may be its subject. */
  private int after(int finite, int verb) {
    for (int i = finite + 1; i < constituents.size(); i++) {
      Kind kind = constituent(i).kind();
      if (kind == Kind.NOMINATIVE) {
        return i;
      }
      if (endsClause(i) || (kind == Kind.VERB && i == verb)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** A noun phrase with the appositions after it. */
  private TokenRange apposed(int phrase) {
    int last = phrase;
    int next = phrase + 1;
    while (next + 1 < constituents.size()
        && constituent(next).is(Kind.COMMA)
        && isApposition(next + 1)) {
      last = next + 1;
      while (last + 1 < constituents.size() && constituent(last + 1).is(Kind.PREPOSITIONAL)) {
        last++;
      }
      next = last + 1;
    }
    return new TokenRange(constituent(phrase).first(), constituent(last).end());
  }

  /** A noun phrase that no verb follows. */
  private boolean isApposition(int i) {
    boolean pronoun =
        phrases.is(constituent(i).first(), WordClass.PRONOUN)
            && !phrases.is(constituent(i).first(), WordClass.DETERMINER);
    if (!constituent(i).is(Kind.NOMINATIVE) || pronoun) {
      return false;
    }
    int next = i + 1;
    while (next < constituents.size() && constituent(next).is(Kind.PREPOSITIONAL)) {
      next++;
    }
    return next >= constituents.size()
        || (!constituent(next).is(Kind.VERB) && !constituent(next).is(Kind.NOMINATIVE));
  }
}
