package org.nutgraf.internal.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.QuoteKind;

/**
 * Says who speaks each quote, in order: whom its source names, else, for a pronoun, a description
 * or no source at all, who spoke or was spoken of last. Rule 5.12.
 */
final class Speakers {
  /** How many references back a description may refer. */
  private static final int REACH = 12;

  /** How many tokens on a pronoun is that of {@code a neighbour}, who spoke. */
  private static final int NEAR = 60;

  /** A noun alone may be somebody who is not named: {@code the driver}. */
  private static final int SHORTEST_DESCRIPTION = 3;

  private final Reading reading;
  private final Phrases phrases;
  private final Cast cast;
  private final SpeakerResolver resolver;

  /** The last speakers, the latest first; two at most. */
  private final Deque<Actor> last = new ArrayDeque<>();

  /** The quote before, or null. */
  private @Nullable Statement before;

  /** Who spoke it, or null. */
  private @Nullable Actor spoke;

  Speakers(Reading reading, Cast cast) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.cast = cast;
    this.resolver = new SpeakerResolver(reading, cast);
  }

  /** Who an addressee is, or null. */
  @Nullable Actor resolve(TokenRange words) {
    return resolver.resolve(words);
  }

  /** Who speaks the next quote of the article, or null. */
  @Nullable Actor next(Statement statement) {
    Attribution attribution = statement.attribution();
    Actor speaker = null;
    if (attribution == null) {
      Actor told = toldOf(statement);
      speaker = told != null ? told : isAnswer(statement) ? last.peekLast() : spoke;
    } else if (attribution.source() != null) {
      speaker = of(attribution.source());
    }
    if (speaker != null && speaker != last.peekFirst()) {
      last.remove(speaker);
      last.addFirst(speaker);
      if (last.size() > 2) {
        last.removeLast();
      }
    }
    before = statement;
    spoke = speaker;
    return speaker;
  }

  /**
   * {@code Smith did not need long. “I came at once.”}: the person that the sentence before a quote
   * in its paragraph is about, unless that sentence quotes as well; or null.
   */
  private @Nullable Actor toldOf(Statement statement) {
    int previous = statement.unit().first() - 1;
    boolean quotes = before != null && before.last().end() > previous;
    if (previous < 0 || quotes || !isInPassage(previous, statement.unit())) {
      return null;
    }
    Clauses.Main main = reading.clauses().mainClause(previous);
    Actor actor = main == null ? null : of(main.subject());
    return actor != null && actor.kind() == ActorKind.PERSON ? actor : null;
  }

  private boolean isInPassage(int token, Unit unit) {
    return token >= reading.first(reading.prose().passages().get(unit.passage()));
  }

  private @Nullable Actor of(TokenRange source) {
    Actor named = resolver.resolve(source);
    if (named != null) {
      return named;
    }
    if (source.length() == 1) {
      return pronoun(source.first());
    }
    return isDescription(source) ? lastPerson(source.first()) : null;
  }

  /**
   * {@code she}, which nothing near tells of: the last speaker of the kind, unless somebody without
   * a name spoke shortly before.
   */
  private @Nullable Actor pronoun(int token) {
    if (spoke == null && before != null && isUnnamed(before, token)) {
      return null;
    }
    boolean person = phrases.is(token, WordClass.PERSONAL);
    boolean body = phrases.is(token, "it");
    for (Actor actor : last) {
      if (person ? actor.kind() == ActorKind.PERSON : body && actor.kind() != ActorKind.PERSON) {
        return actor;
      }
    }
    return null;
  }

  private boolean isUnnamed(Statement statement, int pronoun) {
    Attribution attribution = statement.attribution();
    TokenRange source = attribution == null ? null : attribution.source();
    return source != null
        && source.length() > 1
        && pronoun - source.first() < NEAR
        && (phrases.is(source.first(), "a") || phrases.is(source.first(), "an"));
  }

  /**
   * {@code the lanky professor}: a definite singular phrase for a person, nothing after its noun.
   */
  private boolean isDescription(TokenRange source) {
    if (!phrases.is(source.first(), "the") || source.length() < SHORTEST_DESCRIPTION) {
      return false;
    }
    for (int i = source.first(); i < source.end(); i++) {
      if (phrases.is(i, WordClass.PREPOSITION, WordClass.COORDINATOR)) {
        return false;
      }
    }
    Token head = reading.token(source.end() - 1);
    return reading.lexicon().persons().longest(phrases.tokens(), source.end() - 1, source.end())
            != null
        || head.key().endsWith("-old");
  }

  /** The person that the text outside marks mentioned last before a token, or null. */
  private @Nullable Actor lastPerson(int token) {
    int from = cast.firstFrom(token);
    List<Reference> references = cast.references();
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Reference reference = references.get(i);
      if (reference.actor().kind() == ActorKind.PERSON
          && !reading.isQuoted(reference.firstToken())) {
        return reference.actor();
      }
    }
    return null;
  }

  /** Whether a quote without a source is another's answer to a question in the paragraph before. */
  private boolean isAnswer(Statement statement) {
    if (before == null || last.size() < 2 || before.kind() != QuoteKind.DIRECT) {
      return false;
    }
    List<TokenRange> parts = before.parts();
    int end = parts.get(parts.size() - 1).end();
    return reading.is(end - 1, "?") && statement.unit().passage() == before.last().passage() + 1;
  }
}
