package org.nutgraf.internal.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;
import org.nutgraf.model.EventType;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;

/** Reads the events that nouns tell (rule 6.4), alone or with a verb that leaves it to them. */
final class NounEvents {
  private static final Set<String> LIGHT_VERBS = Lexicons.words("en/light-verbs");

  private final Syntax syntax;
  private final Sides sides;
  private final FrameChoice choice;
  private final Roles roles;
  private final Moods moods;
  private final Findings found;

  NounEvents(Syntax syntax, Sides sides, FrameChoice choice, Roles roles, Findings found) {
    this.syntax = syntax;
    this.sides = sides;
    this.choice = choice;
    this.roles = roles;
    this.moods = new Moods(syntax);
    this.found = found;
  }

  void noun(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    if (syntax.tag(phrase.head()) == Tag.NAME || isUnderOtherNoun(chunk)) {
      return;
    }
    String lemma = Nouns.singular(sides.headKey(chunk));
    Frame frame = nounFrame(chunk, lemma);
    if (frame == null) {
      return;
    }
    Candidate event = new Candidate(frame, lemma, found.sentence, found.span(phrase.head()));
    event.background = true;
    event.definite = isDefinite(phrase);
    roles.ofNoun(chunk, event);
    Clause light = found.objectOf.get(chunk);
    boolean carried = false;
    if (light != null && isLight(light) && event.type != EventType.OTHER) {
      carry(light, event);
      carried = true;
    }
    boolean told = event.participants.size() > 1 || (!event.participants.isEmpty() && !found.coded);
    if (carried || found.connected || told) {
      found.events[chunk] = event;
    }
  }

  private boolean isDefinite(Chunk phrase) {
    return switch (syntax.tokens().get(phrase.first()).key()) {
      case "the", "this", "that", "these", "those" -> true;
      default -> false;
    };
  }

  private @Nullable Frame nounFrame(int chunk, String lemma) {
    String verb = Nouns.verbOf(lemma);
    if (verb != null) {
      Frame frame = choice.chooseNoun(chunk, verb);
      if (frame != null) {
        return frame;
      }
    }
    List<Frame> frames = EventFrames.ofNoun(lemma);
    if (!frames.isEmpty()) {
      return frames.get(0);
    }
    return found.connected && EventNouns.contains(lemma) ? Frame.OTHER : null;
  }

  /** {@code earthquake victims}: an attribute may tell an event as well. */
  void attributes(Chunk phrase, List<Candidate> out) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (syntax.tag(i) == Tag.NOUN) {
        String lemma = Nouns.singular(syntax.tokens().get(i).key());
        if (EventNouns.isHappening(lemma)) {
          List<Frame> frames = EventFrames.ofNoun(lemma);
          Frame frame = frames.isEmpty() ? Frame.OTHER : frames.get(0);
          Candidate event = new Candidate(frame, lemma, found.sentence, found.span(i));
          event.background = true;
          out.add(event);
        }
      }
    }
  }

  private boolean isLight(Clause clause) {
    VerbGroup verb = syntax.chunks().get(clause.verb()).verb();
    Candidate event = found.events[clause.verb()];
    boolean own = event != null && event.cameo.isPresent() && !event.lemma.equals("order");
    return verb != null && !own && LIGHT_VERBS.contains(verb.lemma());
  }

  /** {@code launched an attack}: the verb brings its subject, and is a trigger too. */
  private void carry(Clause light, Candidate event) {
    found.absorbed.add(light.verb());
    found.absorbed.removeAll(light.objects());
    event.triggers.add(0, found.span(syntax.chunks().get(light.verb()).head()));
    event.modality = moods.of(light);
    event.background = SentenceReader.isBackground(light);
    boolean hasAgent =
        event.participants.stream().anyMatch(p -> p.role() != ParticipantRole.PATIENT);
    VerbGroup verb = syntax.chunks().get(light.verb()).verb();
    if (verb != null && verb.is(Feature.NEGATED)) {
      event.polarity = Polarity.NEGATIVE;
    }
    if (!hasAgent) {
      event.participants.addAll(0, sides.all(light.subjects(), ParticipantRole.AGENT));
    }
  }

  /** {@code suspension of aid}: no event of its own. */
  private boolean isUnderOtherNoun(int chunk) {
    List<Chunk> chunks = syntax.chunks();
    if (chunk < 2 || !chunks.get(chunk - 1).is(Chunk.Kind.PREPOSITION)) {
      return false;
    }
    boolean of = syntax.tokens().get(chunks.get(chunk - 1).head()).is("of");
    return of && found.events[chunk - 2] != null;
  }
}
