package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Span;

/** An event in the making: what one sentence says of it, and later what others add. */
final class Candidate {
  final Frame frame;
  final String lemma;
  final int sentence;
  final List<Span> triggers = new ArrayList<>(1);
  final List<Participant> participants = new ArrayList<>(2);
  EventType type;
  Optional<String> cameo;
  Optional<TimeReference> time = Optional.empty();
  Optional<Actor> place = Optional.empty();

  /** Whether a subordinate clause or a noun tells it. */
  boolean background;

  /** Whether it is a noun that takes up something told before: {@code the deal}. */
  boolean definite;

  Polarity polarity = Polarity.POSITIVE;
  Modality modality = Modality.ASSERTED;

  Candidate(Frame frame, String lemma, int sentence, Span trigger) {
    this.frame = frame;
    this.lemma = lemma;
    this.sentence = sentence;
    this.type = frame.type();
    this.cameo = frame.cameo();
    this.triggers.add(trigger);
  }

  /** Makes another kind of event of it. */
  void recode(String code) {
    cameo = Optional.of(code);
    type = Cameo.type(code);
  }

  boolean isCoded() {
    return cameo.isPresent();
  }

  /** Whether the text says who did it and to whom, and both are actors. */
  boolean hasBothSides() {
    return hasBoth(true);
  }

  /** Whether the text says who did it and to whom, actors or not. */
  boolean hasAgentAndPatient() {
    return hasBoth(false);
  }

  private boolean hasBoth(boolean onlyActors) {
    boolean hasAgent = false;
    boolean hasPatient = false;
    for (Participant side : participants) {
      if (!onlyActors || side.actor().isPresent()) {
        hasAgent |= side.role() != ParticipantRole.PATIENT;
        hasPatient |= side.role() != ParticipantRole.AGENT;
      }
    }
    return hasAgent && hasPatient;
  }

  int start() {
    return triggers.get(0).start();
  }
}
