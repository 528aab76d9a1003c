package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.text.Span;

/** Reads the events of one sentence: those of its verbs, then those of its nouns. */
final class SentenceReader {
  private static final Set<String> LIGHT_VERBS = Lexicons.words("en/light-verbs");

  private static final Set<String> PHRASAL_VERBS = Lexicons.words("en/phrasal-verbs");
  private static final Set<String> UNEVENTFUL = Lexicons.words("en/uneventful-verbs");
  private static final int REACH = 12;

  private final Syntax syntax;
  private final int sentence;
  private final Sides sides;
  private final FrameChoice choice;
  private final Roles roles;
  private final Moods moods;
  private final Intent intent;
  private final Selection selection;

  /** By chunk: the event of the verb group or noun phrase. */
  private final @Nullable Candidate[] events;

  private final Set<Integer> absorbed = new HashSet<>();
  private final Map<Integer, Clause> objectOf = new HashMap<>();

  /** Whether the sentence hangs together with another one of the article. */
  private final boolean connected;

  /** Whether a verb of the sentence expresses an event with a CAMEO code. */
  private boolean coded;

  SentenceReader(Syntax syntax, int sentence, Cast cast, States states, boolean connected) {
    this.syntax = syntax;
    this.sentence = sentence;
    this.connected = connected;
    this.sides = new Sides(syntax, cast, states);
    this.choice = new FrameChoice(syntax, sides);
    this.roles = new Roles(syntax, sides);
    this.moods = new Moods(syntax);
    this.selection = new Selection(syntax, cast);
    this.intent = new Intent(syntax, sides);
    this.events = new Candidate[syntax.chunks().size()];
  }

  List<Candidate> read() {
    for (Clause clause : syntax.clauses()) {
      verb(clause);
    }
    syntax.clauses().forEach(this::absorb);
    for (Candidate event : events) {
      coded |= event != null && event.cameo.isPresent();
    }
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      boolean nominal = chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.ADJECTIVE);
      if (nominal) {
        noun(i);
        if (connected) {
          attributes(chunk, out);
        }
      }
    }
    for (int i = 0; i < events.length; i++) {
      Candidate event = events[i];
      if (event != null && !absorbed.contains(i)) {
        out.add(event);
      }
    }
    return connected ? out : selection.of(out);
  }

  private void verb(Clause clause) {
    Chunk chunk = syntax.chunks().get(clause.verb());
    VerbGroup verb = chunk.verb();
    if (verb == null) {
      return;
    }
    Frame frame = choice.choose(clause, verb.lemma());
    if (frame == null && intent.isDemand(clause)) {
      frame = Frame.DEMAND;
    }
    if (frame == null && connected && !UNEVENTFUL.contains(verb.lemma())) {
      frame = Frame.OTHER;
    }
    if (frame == null) {
      demanded(clause);
      return;
    }
    Candidate event = new Candidate(frame, verb.lemma(), sentence, verbSpan(chunk, verb));
    roles.ofVerb(clause, verb, event);
    event.modality = moods.of(clause);
    event.background = isBackground(clause);
    intent.apply(clause, verb, event);
    roles.makeMutual(clause, event);
    events[clause.verb()] = event;
    if (clause.link() == Clause.Link.INFINITIVE && clause.governor() >= 0) {
      governed(clause, event);
    } else if (clause.link() == Clause.Link.CONTENT) {
      content(clause, event);
    }
  }

  private static boolean isBackground(Clause clause) {
    return switch (clause.link()) {
      case RELATIVE, PARTICIPIAL, ADVERBIAL, CONDITIONAL -> true;
      case MAIN, CONTENT, INFINITIVE -> false;
    };
  }

  /** {@code demanded that Iraq forsake its plans}: to whom, whatever it is that they must do. */
  private void demanded(Clause clause) {
    if (clause.link() == Clause.Link.CONTENT) {
      Candidate outer = demandBefore(clause.verb());
      if (outer != null && clause.subjects().stream().anyMatch(sides::isSide)) {
        addPatients(outer, clause);
      }
    }
  }

  /** The event of the verb before, if what it takes decides it. */
  private @Nullable Candidate demandBefore(int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      Candidate outer = events[i];
      if (outer != null && outer.frame.operator()) {
        return outer;
      }
      if (syntax.chunks().get(i).verb() != null) {
        return null;
      }
    }
    return null;
  }

  /** {@code demanded that Iraq withdraw}. */
  private void content(Clause clause, Candidate event) {
    Candidate outer = demandBefore(clause.verb());
    if (outer != null) {
      combine(outer, event);
      addPatients(outer, clause);
      outer.triggers.addAll(event.triggers);
      absorbed.add(clause.verb());
    }
  }

  /** Who must do it is the patient of the demand; not so what is the speaker's own. */
  private void addPatients(Candidate outer, Clause clause) {
    boolean own = outer.participants.stream().anyMatch(p -> p.role() != ParticipantRole.AGENT);
    List<Integer> subjects = clause.subjects().stream().filter(s -> !sides.isOwned(s)).toList();
    if (!own) {
      outer.participants.removeIf(p -> p.role() == ParticipantRole.PATIENT);
      outer.participants.addAll(sides.all(subjects, ParticipantRole.PATIENT));
    }
  }

  private static void combine(Candidate outer, Candidate event) {
    if (outer.isCoded() && event.isCoded()) {
      outer.recode(Cameo.combine(outer.cameo.orElseThrow(), event.cameo.orElseThrow()));
    }
  }

  /** {@code agreed to share}: the outer verb decides, and the inner one says what about. */
  private void governed(Clause clause, Candidate event) {
    Candidate outer = events[clause.governor()];
    if (outer == null) {
      return;
    }
    if (!outer.frame.operator()) {
      if (isPurpose(clause)) {
        if (!connected) {
          absorbed.add(clause.verb());
        }
        if (outer.isCoded()
            && outer.participants.stream().noneMatch(SentenceReader::isKnownPatient)) {
          outer.participants.removeIf(
              p -> p.role() == ParticipantRole.PATIENT && hasPatient(event));
          event.participants.stream()
              .filter(p -> p.role() == ParticipantRole.PATIENT)
              .forEach(outer.participants::add);
        }
      }
      return;
    }
    combine(outer, event);
    boolean objectless =
        syntax.clauseOf(clause.governor()).map(c -> c.objects().isEmpty()).orElse(false);
    List<Participant> patients = patientsFor(outer, event);
    if (objectless && !patients.isEmpty()) {
      outer.participants.removeIf(p -> p.role() == ParticipantRole.PATIENT);
    }
    if (outer.participants.stream().allMatch(p -> p.role() == ParticipantRole.AGENT)) {
      outer.participants.addAll(patients);
    }
    syntax.clauseOf(clause.governor()).ifPresent(c -> roles.makeMutual(c, outer));
    outer.triggers.addAll(event.triggers);
    absorbed.add(clause.verb());
  }

  /** To whom the inner act is done: {@code refused to meet the king}. */
  private static List<Participant> patientsFor(Candidate outer, Candidate inner) {
    return inner.participants.stream()
        .filter(p -> p.role() == ParticipantRole.PATIENT || p.role() == ParticipantRole.BOTH)
        .filter(p -> outer.participants.stream().noneMatch(o -> o.span().equals(p.span())))
        .map(p -> new Participant(ParticipantRole.PATIENT, p.actor(), p.span()))
        .toList();
  }

  private static boolean isKnownPatient(Participant participant) {
    return participant.role() != ParticipantRole.AGENT && participant.actor().isPresent();
  }

  private static boolean hasPatient(Candidate event) {
    return event.participants.stream().anyMatch(p -> p.role() == ParticipantRole.PATIENT);
  }

  /** {@code sent troops to protect}: the infinitive says what for. */
  private boolean isPurpose(Clause clause) {
    return clause.verb() - clause.governor() > 1;
  }

  /** Marks what a typed verb takes as its object: {@code lift sanctions} is no sanction. */
  private void absorb(Clause clause) {
    clause.objects().forEach(object -> objectOf.putIfAbsent(object, clause));
    Candidate event = events[clause.verb()];
    if (event == null || event.cameo.isEmpty()) {
      return;
    }
    if (connected) {
      clause.objects().stream().filter(this::isEventNoun).forEach(o -> absorb(o, event));
      clause.phrases().stream()
          .flatMap(phrase -> phrase.nouns().stream())
          .filter(noun -> isSameAct(noun, event))
          .forEach(noun -> absorb(noun, event));
      return;
    }
    absorbed.addAll(clause.objects());
    clause.phrases().forEach(phrase -> absorbed.addAll(phrase.nouns()));
  }

  private void noun(int chunk) {
    Chunk phrase = syntax.chunks().get(chunk);
    if (syntax.tag(phrase.head()) == Tag.NAME || isUnderOtherNoun(chunk)) {
      return;
    }
    String lemma = Nouns.singular(sides.headKey(chunk));
    Frame frame = nounFrame(chunk, lemma);
    if (frame == null) {
      return;
    }
    Candidate event = new Candidate(frame, lemma, sentence, span(phrase.head()));
    event.background = true;
    event.definite = isDefinite(phrase);
    roles.ofNoun(chunk, event);
    Clause light = objectOf.get(chunk);
    boolean carried = false;
    if (light != null && isLight(light) && event.type != EventType.OTHER) {
      carry(light, event);
      carried = true;
    }
    boolean told = event.participants.size() > 1 || (!event.participants.isEmpty() && !coded);
    if (carried || connected || told) {
      events[chunk] = event;
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
    return connected && EventNouns.contains(lemma) ? Frame.OTHER : null;
  }

  private void absorb(int chunk, Candidate event) {
    event.triggers.add(span(syntax.chunks().get(chunk).head()));
    absorbed.add(chunk);
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

  /** {@code earthquake victims}: an attribute may tell an event as well. */
  private void attributes(Chunk phrase, List<Candidate> out) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (syntax.tag(i) == Tag.NOUN) {
        String lemma = Nouns.singular(syntax.tokens().get(i).key());
        if (EventNouns.isHappening(lemma)) {
          List<Frame> frames = EventFrames.ofNoun(lemma);
          Frame frame = frames.isEmpty() ? Frame.OTHER : frames.get(0);
          Candidate event = new Candidate(frame, lemma, sentence, span(i));
          event.background = true;
          out.add(event);
        }
      }
    }
  }

  private boolean isLight(Clause clause) {
    VerbGroup verb = syntax.chunks().get(clause.verb()).verb();
    Candidate event = events[clause.verb()];
    boolean own = event != null && event.cameo.isPresent() && !event.lemma.equals("order");
    return verb != null && !own && LIGHT_VERBS.contains(verb.lemma());
  }

  /** {@code launched an attack}: the verb brings its subject, and is a trigger too. */
  private void carry(Clause light, Candidate event) {
    absorbed.add(light.verb());
    absorbed.removeAll(light.objects());
    event.triggers.add(0, span(syntax.chunks().get(light.verb()).head()));
    event.modality = moods.of(light);
    event.background = isBackground(light);
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
    return of && events[chunk - 2] != null;
  }

  /** The verb, with its particle: {@code broke out}. */
  private Span verbSpan(Chunk chunk, VerbGroup verb) {
    Span span = span(chunk.head());
    int next = chunk.head() + 1;
    if (next < syntax.sentence().endToken()) {
      Token particle = syntax.tokens().get(next);
      if (PHRASAL_VERBS.contains(verb.lemma() + " " + particle.key())) {
        return new Span(span.start(), particle.end());
      }
    }
    return span;
  }

  private Span span(int token) {
    return syntax.tokens().get(token).span();
  }
}
