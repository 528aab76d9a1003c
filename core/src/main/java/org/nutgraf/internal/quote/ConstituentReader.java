package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.grammar.NounPhrases;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Constituent.Kind;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * Cuts a sentence of a language that shows case by its determiners into constituents: noun phrases
 * that may be subjects, others, verbs, and what opens and ends clauses.
 */
final class ConstituentReader {
  private final Reading reading;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final List<Constituent> constituents = new ArrayList<>();
  private final int end;

  /** Whether the clause so far has a verb: an unknown word in small letters is then none. */
  private boolean verbSeen;

  private ConstituentReader(Reading reading, int end) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.nouns = reading.nouns();
    this.end = end;
  }

  /** The constituents of a sentence, in order; they cover it. */
  static List<Constituent> constituents(Reading reading, Unit unit) {
    ConstituentReader reader = new ConstituentReader(reading, unit.end());
    int i = unit.first();
    while (i < unit.end()) {
      i = reader.next(i);
    }
    return reader.constituents;
  }

  private int next(int i) {
    if (reading.isQuoted(i)) {
      Stretch stretch = reading.stretchAt(i);
      boolean subject = isAfterVerb() && reading.isName(stretch) && stretch.inner().length() < 4;
      return add(subject ? Kind.NOMINATIVE : Kind.QUOTE, i, stretch.end());
    }
    Token token = reading.token(i);
    TokenKind kind = token.word().kind();
    if (kind == TokenKind.PUNCTUATION || kind == TokenKind.QUOTE) {
      return mark(i);
    }
    if (isAfterComma() && phrases.is(i, WordClass.RELATIVE) && isRelative(i)) {
      return clause(Kind.RELATIVE, i);
    }
    if (phrases.is(i, "als") && i + 1 < end && phrases.isCapitalized(i + 1)) {
      return add(Kind.PREPOSITIONAL, i, nouns.endAfter(i + 1, end));
    }
    if (phrases.is(i, WordClass.SUBORDINATOR, WordClass.INTERROGATIVE) && opensClause(i)) {
      return clause(Kind.SUBORDINATOR, i);
    }
    if (phrases.is(i, WordClass.CONJUNCTION)) {
      return clause(Kind.CONJUNCTION, i);
    }
    if (isVerb(i)) {
      verbSeen = true;
      return add(Kind.VERB, i, i + 1);
    }
    if (phrases.is(i, WordClass.OBLIQUE) && !phrases.is(i, WordClass.DETERMINER)) {
      return phrases.is(i, WordClass.POSSESSIVE) ? phrase(i) : add(Kind.OBLIQUE, i, i + 1);
    }
    if (phrases.is(i, WordClass.PRONOUN) && !phrases.is(i, WordClass.DETERMINER)) {
      return add(Kind.NOMINATIVE, i, i + 1);
    }
    if (phrases.is(i, WordClass.PREPOSITION)) {
      int phraseEnd = i + 1 < end && !reading.isQuoted(i + 1) ? phraseEnd(i + 1) : i + 1;
      return add(phraseEnd > i + 1 ? Kind.PREPOSITIONAL : Kind.OTHER, i, phraseEnd);
    }
    if (phrases.isAdverb(i) || phrases.is(i, WordClass.NEGATION, WordClass.TIME)) {
      return add(Kind.OTHER, i, i + 1);
    }
    return phrase(i);
  }

  private int phrase(int i) {
    boolean lower = !phrases.isCapitalized(i) && reading.token(i).word().kind() == TokenKind.WORD;
    boolean determined = phrases.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE);
    if (lower && !determined && !opensBarePhrase(i)) {
      return add(Kind.OTHER, i, i + 1);
    }
    int phraseEnd = phraseEnd(i);
    if (phraseEnd == i) {
      return add(Kind.OTHER, i, i + 1);
    }
    return add(isOblique(i) ? Kind.OBLIQUE : Kind.NOMINATIVE, i, phraseEnd);
  }

  /** {@code israelische Medien}: adjectives before a noun. */
  private boolean opensBarePhrase(int i) {
    return i + 1 < end && phrases.isNominal(i) && phrases.isCapitalized(i + 1);
  }

  /** The end of a noun phrase, the name between marks included that follows its noun. */
  private int phraseEnd(int i) {
    int phraseEnd = attributeEnd(i);
    phraseEnd = nouns.endAfter(phraseEnd, end);
    boolean named = phraseEnd < end && reading.opens(phraseEnd) && isNoun(phraseEnd - 1);
    if (named && reading.isName(reading.stretchAt(phraseEnd))) {
      return reading.stretchAt(phraseEnd).end();
    }
    return phraseEnd;
  }

  private boolean isNoun(int i) {
    return phrases.isCapitalized(i) || phrases.is(i, WordClass.DETERMINER);
  }

  /** {@code die in Bonn geborene Lopez}: where the participle stands, else the token itself. */
  private int attributeEnd(int i) {
    boolean opens =
        i + 2 < end
            && phrases.is(i, WordClass.DETERMINER)
            && phrases.is(i + 1, WordClass.PREPOSITION);
    if (!opens) {
      return i;
    }
    int inner = nouns.endAfter(i + 2, end);
    boolean participle = inner > i + 2 && inner < end && opensBarePhrase(inner);
    return participle ? inner : i;
  }

  /** By its form, or by the ending of the adjective: {@code der englischen Zeitung}. */
  private boolean isOblique(int i) {
    if (phrases.is(i, WordClass.OBLIQUE)) {
      return true;
    }
    int last = i;
    while (last + 1 < end && !phrases.isCapitalized(last + 1) && isWord(last + 1)) {
      last++;
    }
    return phrases.is(i, "der") && last > i && reading.token(last).key().endsWith("en");
  }

  private boolean isVerb(int i) {
    if (phrases.isCapitalized(i)) {
      return false;
    }
    if (phrases.is(i, WordClass.AUXILIARY, WordClass.MODAL)) {
      return true;
    }
    if (reading.lexicon().verbs().longest(reading.tokens(), i, i + 1) != null) {
      return true;
    }
    boolean unknown = !phrases.isAdverb(i) && phrases.isNominal(i) && isWord(i);
    boolean adjective = i + 1 < end && phrases.isCapitalized(i + 1) && !isAfterPhrase();
    return unknown && !verbSeen && !adjective && !constituents.isEmpty();
  }

  private boolean isWord(int i) {
    return reading.token(i).word().kind() == TokenKind.WORD;
  }

  private boolean isAfterPhrase() {
    if (constituents.isEmpty()) {
      return false;
    }
    Kind last = constituents.get(constituents.size() - 1).kind();
    return last == Kind.NOMINATIVE || last == Kind.PREPOSITIONAL || last == Kind.OBLIQUE;
  }

  private boolean isAfterVerb() {
    return !constituents.isEmpty() && constituents.get(constituents.size() - 1).is(Kind.VERB);
  }

  private boolean isAfterComma() {
    return !constituents.isEmpty() && constituents.get(constituents.size() - 1).is(Kind.COMMA);
  }

  private boolean opensClause(int i) {
    boolean led = constituents.isEmpty() || isAfterComma();
    boolean joined =
        !constituents.isEmpty() && constituents.get(constituents.size() - 1).is(Kind.CONJUNCTION);
    return led || joined || !phrases.is(i, "als");
  }

  /** A relative pronoun rather than the determiner of an apposition. */
  private boolean isRelative(int i) {
    if (!phrases.is(i, WordClass.DETERMINER)) {
      return true;
    }
    int next = i + 1;
    if (next >= end) {
      return false;
    }
    int phraseEnd = nouns.endAfter(i, end);
    boolean apposed = phraseEnd > next && (phraseEnd >= end || !continuesClause(phraseEnd));
    boolean nominal = phrases.isCapitalized(next) || phrases.isNominal(next);
    return !nominal || !apposed;
  }

  private boolean continuesClause(int i) {
    return !phrases.is(i, ",") && !phrases.is(i, ":") && !isVerb(i) && !reading.isStop(i);
  }

  private int mark(int i) {
    if (phrases.is(i, ":")) {
      return clause(Kind.COLON, i);
    }
    if (phrases.is(i, ",") || phrases.is(i, ";") || reading.isDash(i)) {
      return clause(Kind.COMMA, i);
    }
    return add(Kind.OTHER, i, i + 1);
  }

  private int clause(Kind kind, int i) {
    verbSeen = false;
    return add(kind, i, i + 1);
  }

  private int add(Kind kind, int first, int last) {
    constituents.add(new Constituent(kind, first, last));
    return last;
  }
}
