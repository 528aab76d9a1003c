package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.text.Span;

/** Reads the events of one sentence: those of its verbs, then those of its nouns. */
final class SentenceReader {
  private static final Set<String> PHRASAL_VERBS = Lexicons.words("en/phrasal-verbs");
  private static final Set<String> UNEVENTFUL = Lexicons.words("en/uneventful-verbs");

  private final Syntax syntax;
  private final Sides sides;
  private final FrameChoice choice;
  private final Roles roles;
  private final Moods moods;
  private final Intent intent;
  private final Selection selection;
  private final Findings found;
  private final OuterVerbs outer;
  private final NounEvents nouns;

  SentenceReader(Syntax syntax, int sentence, Cast cast, States states, boolean connected) {
    this.syntax = syntax;
    this.sides = new Sides(syntax, cast, states);
    this.choice = new FrameChoice(syntax, sides);
    this.roles = new Roles(syntax, sides);
    this.moods = new Moods(syntax);
    this.selection = new Selection(syntax, cast);
    this.intent = new Intent(syntax, sides);
    this.found = new Findings(syntax, sentence, connected);
    this.outer = new OuterVerbs(syntax, sides, roles, found);
    this.nouns = new NounEvents(syntax, sides, choice, roles, found);
  }

  List<Candidate> read() {
    syntax.clauses().forEach(this::verb);
    syntax.clauses().forEach(this::absorb);
    for (Candidate event : found.events) {
      found.coded |= event != null && event.cameo.isPresent();
    }
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.ADJECTIVE)) {
        nouns.noun(i);
        if (found.connected) {
          nouns.attributes(chunk, out);
        }
      }
    }
    for (int i = 0; i < found.events.length; i++) {
      Candidate event = found.events[i];
      if (event != null && !found.absorbed.contains(i)) {
        out.add(event);
      }
    }
    return found.connected ? out : selection.of(out);
  }

  private void verb(Clause clause) {
    Chunk chunk = syntax.chunks().get(clause.verb());
    VerbGroup verb = chunk.verb();
    Frame frame = verb == null ? null : frame(clause, verb.lemma());
    if (verb == null || frame == null) {
      outer.demanded(clause);
      return;
    }
    Candidate event = new Candidate(frame, verb.lemma(), found.sentence, verbSpan(chunk, verb));
    roles.ofVerb(clause, verb, event);
    event.modality = moods.of(clause);
    event.background = isBackground(clause);
    intent.apply(clause, verb, event);
    roles.makeMutual(clause, event);
    found.events[clause.verb()] = event;
    if (clause.link() == Clause.Link.INFINITIVE && clause.governor() >= 0) {
      outer.governed(clause, event);
    } else if (clause.link() == Clause.Link.CONTENT) {
      outer.content(clause, event);
    }
  }

  private @Nullable Frame frame(Clause clause, String lemma) {
    Frame frame = choice.choose(clause, lemma);
    if (frame == null && intent.isDemand(clause)) {
      return Frame.DEMAND;
    }
    boolean other = frame == null && found.connected && !UNEVENTFUL.contains(lemma);
    return other ? Frame.OTHER : frame;
  }

  /** Whether a clause tells what the sentence is not about. */
  static boolean isBackground(Clause clause) {
    return switch (clause.link()) {
      case RELATIVE, PARTICIPIAL, ADVERBIAL, CONDITIONAL -> true;
      case MAIN, CONTENT, INFINITIVE -> false;
    };
  }

  /** Marks what a typed verb takes as its object: {@code lift sanctions} is no sanction. */
  private void absorb(Clause clause) {
    clause.objects().forEach(object -> found.objectOf.putIfAbsent(object, clause));
    Candidate event = found.events[clause.verb()];
    if (event == null || event.cameo.isEmpty()) {
      return;
    }
    if (found.connected) {
      absorb(clause.objects(), this::isEventNoun, event);
      for (Clause.Phrase phrase : clause.phrases()) {
        absorb(phrase.nouns(), noun -> isSameAct(noun, event), event);
      }
      return;
    }
    found.absorbed.addAll(clause.objects());
    clause.phrases().forEach(phrase -> found.absorbed.addAll(phrase.nouns()));
  }

  private void absorb(List<Integer> chunks, IntPredicate wanted, Candidate event) {
    for (int chunk : chunks) {
      if (wanted.test(chunk)) {
        absorb(chunk, event);
      }
    }
  }

  private void absorb(int chunk, Candidate event) {
    event.triggers.add(found.span(syntax.chunks().get(chunk).head()));
    found.absorbed.add(chunk);
  }

  /** {@code targeted them with strikes}. */
  private boolean isSameAct(int chunk, Candidate event) {
    boolean with =
        chunk > 0 && syntax.tokens().get(syntax.chunks().get(chunk).first() - 1).is("with");
    List<Frame> frames = EventFrames.ofNoun(Nouns.singular(sides.headKey(chunk)));
    return with && !frames.isEmpty() && frames.get(0).type() == event.type;
  }

  private boolean isEventNoun(int chunk) {
    String lemma = Nouns.singular(sides.headKey(chunk));
    boolean name = syntax.tag(syntax.chunks().get(chunk).head()) == Tag.NAME;
    return !name && (!EventFrames.ofNoun(lemma).isEmpty() || EventNouns.contains(lemma));
  }

  /** The verb, with its particle: {@code broke out}. */
  private Span verbSpan(Chunk chunk, VerbGroup verb) {
    Span span = found.span(chunk.head());
    int next = chunk.head() + 1;
    if (next < syntax.sentence().endToken()) {
      Token particle = syntax.tokens().get(next);
      if (PHRASAL_VERBS.contains(verb.lemma() + " " + particle.key())) {
        return new Span(span.start(), particle.end());
      }
    }
    return span;
  }
}
