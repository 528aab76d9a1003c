package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.text.Span;

/** Makes participants of noun phrases: an actor where the words name or refer to one. */
final class Sides {
  /** {@code Swiss francs} are nobody's. */
  private static final Set<String> CURRENCIES =
      Set.of(
          "crown",
          "dinar",
          "dirham",
          "dollar",
          "euro",
          "forint",
          "franc",
          "krona",
          "krone",
          "lira",
          "peso",
          "pound",
          "rand",
          "real",
          "riyal",
          "rouble",
          "ruble",
          "rupee",
          "rupiah",
          "shekel",
          "shilling",
          "won",
          "yen",
          "yuan",
          "zloty");

  private final Syntax syntax;
  private final Cast cast;
  private final NounLinks links;
  private final States states;

  Sides(Syntax syntax, Cast cast, States states) {
    this.syntax = syntax;
    this.cast = cast;
    this.links = new NounLinks(syntax);
    this.states = states;
  }

  /** The participant that a noun phrase is. */
  Participant of(int chunk, ParticipantRole role) {
    Chunk phrase = syntax.chunks().get(chunk);
    Chunk start = phrase;
    for (int steps = 0; start.owner() >= 0 && steps < 4; steps++) {
      start = syntax.chunks().get(start.owner());
    }
    int from = firstWord(start);
    int to = links.phraseEnd(chunk);
    int end = phrase.end();
    Optional<Actor> actor = actor(chunk).map(states::behind);
    if (syntax.tag(end - 1) == Tag.POSSESSIVE && end - 1 > from) {
      end--;
    }
    int last = Math.max(end, to);
    return new Participant(role, actor, span(from, last));
  }

  private Span span(int from, int end) {
    return new Span(syntax.tokens().get(from).start(), syntax.tokens().get(end - 1).end());
  }

  /** Leaves out an article. */
  private int firstWord(Chunk phrase) {
    String key = syntax.tokens().get(phrase.first()).key();
    boolean article = key.equals("the") || key.equals("a") || key.equals("an");
    return article && phrase.end() - phrase.first() > 1 ? phrase.first() + 1 : phrase.first();
  }

  /** Whom an attribute names: {@code Chilean} of {@code the Chilean attack}. */
  Optional<Actor> attribute(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    List<Reference> references = cast.between(phrase.first(), phrase.head());
    return references.isEmpty()
        ? Optional.empty()
        : Optional.of(references.get(references.size() - 1).actor());
  }

  /**
   * Whom a noun phrase names or refers to: by its head, its attributes, its possessor, its
   * of-phrase.
   */
  Optional<Actor> actor(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    Reference best = null;
    for (Reference reference : cast.between(phrase.first(), phrase.end())) {
      boolean atHead =
          reference.firstToken() <= phrase.head() && phrase.head() < reference.endToken();
      if (atHead) {
        return Optional.of(ownerOf(chunk, reference.actor()));
      }
      if (best == null || isBetter(reference, best)) {
        best = reference;
      }
    }
    if (best != null) {
      return isMoney(best, chunk) ? Optional.empty() : Optional.of(best.actor());
    }
    Optional<Actor> owner = phrase.owner() < 0 ? Optional.empty() : actor(phrase.owner());
    Optional<Actor> told =
        owner.filter(a -> a.kind() == ActorKind.COUNTRY).or(() -> apposed(chunk)).or(() -> owner);
    if (told.isPresent() || phrase.owner() >= 0) {
      return told;
    }
    int named = links.nameBeforeBracket(chunk);
    if (named >= 0) {
      return actor(named);
    }
    int of = links.ofPhrase(chunk);
    if (of >= 0) {
      return actorInside(of).or(() -> home(chunk));
    }
    return isPeople(chunk) ? home(chunk) : Optional.empty();
  }

  /** {@code the senator's lawyer, Anna Berg, said}: the person who is named behind. */
  private Optional<Actor> apposed(int chunk) {
    int name = isPeople(chunk) ? links.apposed(chunk) : -1;
    return name < 0 ? Optional.empty() : actor(name).filter(a -> a.kind() == ActorKind.PERSON);
  }

  /** {@code Iraq's Cabinet}: what has no country of its own stands for its owner's. */
  private Actor ownerOf(int chunk, Actor actor) {
    int owner = syntax.chunks().get(chunk).owner();
    boolean body = actor.kind() == ActorKind.ORGANIZATION && actor.code().isEmpty();
    return body && owner >= 0
        ? actorInside(owner).filter(a -> a.kind() == ActorKind.COUNTRY).orElse(actor)
        : actor;
  }

  /** The country of {@code people in Somalia}, {@code students throughout Chile}. */
  private Optional<Actor> home(int chunk) {
    int home = links.attached(chunk);
    for (int steps = 0; home >= 0 && steps < 2; steps++) {
      Optional<Actor> country = actorInside(home).filter(actor -> actor.code().isPresent());
      if (country.isPresent()) {
        return country;
      }
      home = links.attached(home);
    }
    return Optional.empty();
  }

  private Optional<Actor> actorInside(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    List<Reference> references = cast.between(phrase.first(), phrase.end());
    for (Reference reference : references) {
      if (isMoney(reference, chunk)) {
        return Optional.empty();
      }
      if (reference.actor().kind() == ActorKind.COUNTRY) {
        return Optional.of(reference.actor());
      }
    }
    return references.isEmpty()
        ? Optional.empty()
        : Optional.of(references.get(references.size() - 1).actor());
  }

  private boolean isMoney(Reference reference, int chunk) {
    return reference.mention().form() == MentionForm.DEMONYM
        && CURRENCIES.contains(Nouns.singular(headKey(chunk)));
  }

  private static boolean isBetter(Reference reference, Reference best) {
    boolean pronoun = reference.mention().form() == MentionForm.PRONOUN;
    return best.mention().form() == MentionForm.PRONOUN
        || (!pronoun && reference.actor().kind() != ActorKind.PLACE);
  }

  /** Whether a noun phrase names or refers to somebody, a place apart. */
  boolean isActor(int chunk) {
    return actor(chunk).filter(Sides::acts).isPresent();
  }

  private static boolean acts(Actor actor) {
    return actor.kind() != ActorKind.PLACE || Capitals.code(actor) != null;
  }

  /** Whether a noun phrase may be a side of an event: it names somebody or speaks of people. */
  boolean isSide(int chunk) {
    return isActor(chunk) || isPeople(chunk) || looksNamed(chunk);
  }

  /** {@code protesters}, {@code hundreds of protesters}, {@code a group of men}. */
  private boolean isPeople(int chunk) {
    String noun = Nouns.singular(headKey(chunk));
    if (isQuantity(noun)) {
      int of = links.ofPhrase(chunk);
      return of >= 0 && isSide(of);
    }
    return People.isPerson(noun);
  }

  private static boolean isQuantity(String noun) {
    return switch (noun) {
      case "hundred",
          "thousand",
          "dozen",
          "score",
          "ten",
          "million",
          "number",
          "third",
          "half",
          "majority",
          "couple",
          "handful",
          "many",
          "some" ->
          true;
      default -> false;
    };
  }

  /** Whether a noun phrase names a country. */
  boolean isCountry(int chunk) {
    Reference place = placeAt(chunk);
    return place != null && place.actor().kind() == ActorKind.COUNTRY;
  }

  /** Whether the head of a noun phrase tells an event. */
  boolean isEvent(int chunk) {
    String lemma = Nouns.singular(headKey(chunk));
    return !EventFrames.ofNoun(lemma).isEmpty()
        || EventNouns.contains(lemma)
        || lemma.equals("fire")
        || lemma.equals("shot");
  }

  /** Whether a noun phrase is somebody's own: {@code its troops}. */
  boolean isOwned(int chunk) {
    return switch (syntax.tokens().get(syntax.chunks().get(chunk).first()).key()) {
      case "its", "his", "her", "their", "my", "our" -> !looksNamed(chunk);
      default -> false;
    };
  }

  String headKey(int chunk) {
    return syntax.tokens().get(syntax.chunks().get(chunk).head()).key();
  }

  boolean looksNamed(int chunk) {
    return syntax.tag(syntax.chunks().get(chunk).head()) == Tag.NAME;
  }

  List<Participant> all(List<Integer> chunks, ParticipantRole role) {
    List<Participant> out = new ArrayList<>(chunks.size());
    Participant before = null;
    for (int chunk : chunks) {
      Participant side = of(chunk, role);
      if (before != null && side.actor().isEmpty() && isBare(chunk) && !isBare(chunks.get(0))) {
        side = new Participant(role, before.actor(), side.span());
      }
      out.add(side);
      before = side;
    }
    return out;
  }

  /** {@code Israeli helicopters and tanks}: a noun alone shares what stands before the first. */
  private boolean isBare(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    return phrase.first() == phrase.head() && syntax.tag(phrase.head()) == Tag.NOUN;
  }

  @Nullable Reference placeAt(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    for (Reference reference : cast.between(phrase.first(), phrase.end())) {
      ActorKind kind = reference.actor().kind();
      boolean place = kind == ActorKind.PLACE || kind == ActorKind.COUNTRY;
      if (place
          && reference.endToken() > phrase.head()
          && reference.mention().form() != MentionForm.DEMONYM) {
        return reference;
      }
    }
    return null;
  }
}
