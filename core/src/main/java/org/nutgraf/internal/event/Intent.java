package org.nutgraf.internal.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;

/**
 * Makes of an act that is only announced what the code book makes of it: to say that one will help
 * is to agree, that one will attack to threaten, that one will not help to refuse, that another
 * must help to demand.
 */
final class Intent {
  private static final Set<String> CONTENT_VERBS = Lexicons.words("en/content-verbs");
  private static final Set<String> OWN_BODIES =
      Set.of("country", "government", "nation", "party", "administration", "ministry", "group");
  private static final int REACH = 12;

  private final Syntax syntax;
  private final Sides sides;

  Intent(Syntax syntax, Sides sides) {
    this.syntax = syntax;
    this.sides = sides;
  }

  void apply(Clause clause, VerbGroup verb, Candidate event) {
    Optional<String> code = event.cameo;
    boolean stated = clause.link() == Clause.Link.MAIN || clause.link() == Clause.Link.CONTENT;
    if (code.isEmpty() || verb.is(Feature.PASSIVE)) {
      return;
    }
    Optional<String> changed = stated ? announced(event, verb, code.get()) : Optional.empty();
    if (changed.isEmpty()) {
      changed = ready(clause, code.get());
    }
    if (changed.isPresent()) {
      event.recode(changed.get());
    } else if (verb.is(Feature.NEGATED)) {
      event.polarity = Polarity.NEGATIVE;
    }
    if (clause.link() == Clause.Link.CONTENT || changed.isPresent()) {
      speaker(clause, event, changed.isPresent());
    }
  }

  /** Whether somebody says that another must do it: {@code Paris said Rome must pay}. */
  boolean isDemand(Clause clause) {
    String modal = modal(clause);
    if (clause.link() != Clause.Link.CONTENT || !(modal.equals("must") || modal.equals("should"))) {
      return false;
    }
    int verb = speechVerb(clause);
    List<Integer> speakers =
        verb < 0 ? List.of() : syntax.clauseOf(verb).map(Clause::subjects).orElse(List.of());
    return speakers.stream().anyMatch(sides::isActor)
        && clause.subjects().stream().anyMatch(sides::isActor);
  }

  private static Optional<String> announced(Candidate event, VerbGroup verb, String code) {
    if (event.frame.equals(Frame.DEMAND)) {
      return Optional.of(code);
    }
    boolean cooperation = Cameo.isCooperation(code);
    if (verb.is(Feature.NEGATED)) {
      return cooperation ? Optional.of(Cameo.combine("120", code)) : Optional.empty();
    }
    return switch (verb.modal()) {
      case "will", "'ll", "would", "'d", "shall" ->
          cooperation
              ? Optional.of(Cameo.combine("030", code))
              : Cameo.isConflict(code) ? Optional.of(Cameo.combine("130", code)) : Optional.empty();
      case "must", "should" ->
          cooperation ? Optional.of(Cameo.combine("100", code)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code is ready to help}. */
  private Optional<String> ready(Clause clause, String code) {
    if (clause.link() != Clause.Link.INFINITIVE
        || clause.verb() == 0
        || syntax.chunks().get(clause.verb() - 1).verb() != null) {
      return Optional.empty();
    }
    String before = sides.headKey(clause.verb() - 1);
    return switch (before) {
      case "ready", "willing", "prepared" ->
          Optional.of(Cameo.combine(isMust(clause) ? "100" : "030", code));
      case "unwilling", "reluctant" -> Optional.of(Cameo.combine("120", code));
      default -> Optional.empty();
    };
  }

  private boolean isMust(Clause clause) {
    VerbGroup outer = clause.governor() < 0 ? null : syntax.chunks().get(clause.governor()).verb();
    return outer != null && (outer.modal().equals("must") || outer.modal().equals("should"));
  }

  /** {@code Iran said it would help}: who said it agrees; {@code must}: who said it demands. */
  private void speaker(Clause clause, Candidate event, boolean changed) {
    int verb = speechVerb(clause);
    if (verb < 0) {
      return;
    }
    List<Integer> speakers = syntax.clauseOf(verb).map(Clause::subjects).orElse(List.of());
    if (speakers.isEmpty()) {
      return;
    }
    String modal = modal(clause);
    if (changed && (modal.equals("must") || modal.equals("should"))) {
      event.participants.clear();
      event.participants.addAll(sides.all(speakers, ParticipantRole.AGENT));
      event.participants.addAll(sides.all(clause.subjects(), ParticipantRole.PATIENT));
    } else if (isPronoun(clause.subjects())) {
      event.participants.removeIf(p -> p.role() == ParticipantRole.AGENT);
      event.participants.addAll(0, sides.all(speakers, ParticipantRole.AGENT));
    }
  }

  private String modal(Clause clause) {
    VerbGroup verb = syntax.chunks().get(clause.verb()).verb();
    return verb == null ? "" : verb.modal();
  }

  /** {@code it}, {@code his government}: the speaker, or who the speaker speaks for. */
  private boolean isPronoun(List<Integer> subjects) {
    if (subjects.size() != 1) {
      return false;
    }
    boolean pronoun = syntax.tag(syntax.chunks().get(subjects.get(0)).head()) == Tag.PRONOUN;
    return pronoun
        || (sides.isOwned(subjects.get(0)) && OWN_BODIES.contains(sides.headKey(subjects.get(0))));
  }

  /** The verb that takes this clause as its object, or -1. */
  private int speechVerb(Clause clause) {
    for (int i = clause.verb() - 1; i >= 0 && i > clause.verb() - REACH; i--) {
      Chunk chunk = syntax.chunks().get(i);
      VerbGroup verb = chunk.verb();
      if (verb != null && CONTENT_VERBS.contains(verb.lemma())) {
        return i;
      }
      if (verb != null && !verb.is(Feature.INFINITIVE)) {
        return -1;
      }
    }
    return -1;
  }
}
