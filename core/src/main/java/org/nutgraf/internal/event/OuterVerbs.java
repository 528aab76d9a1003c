package org.nutgraf.internal.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;

/**
 * Lets the outer verb decide (rule 6.2): what is agreed, refused, demanded or threatened is no
 * event of its own but makes the outer one precise.
 */
final class OuterVerbs {
  private static final int REACH = 12;

  private final Syntax syntax;
  private final Sides sides;
  private final Roles roles;
  private final Findings found;

  OuterVerbs(Syntax syntax, Sides sides, Roles roles, Findings found) {
    this.syntax = syntax;
    this.sides = sides;
    this.roles = roles;
    this.found = found;
  }

  /** {@code demanded that Iraq forsake its plans}: to whom, whatever it is that they must do. */
  void demanded(Clause clause) {
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
      Candidate outer = found.events[i];
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
  void content(Clause clause, Candidate event) {
    Candidate outer = demandBefore(clause.verb());
    if (outer != null) {
      combine(outer, event);
      addPatients(outer, clause);
      outer.triggers.addAll(event.triggers);
      found.absorbed.add(clause.verb());
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
  void governed(Clause clause, Candidate event) {
    Candidate outer = found.events[clause.governor()];
    if (outer == null) {
      return;
    }
    if (!outer.frame.operator()) {
      if (isPurpose(clause)) {
        if (!found.connected) {
          found.absorbed.add(clause.verb());
        }
        if (outer.isCoded() && outer.participants.stream().noneMatch(OuterVerbs::isKnownPatient)) {
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
    found.absorbed.add(clause.verb());
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
}
