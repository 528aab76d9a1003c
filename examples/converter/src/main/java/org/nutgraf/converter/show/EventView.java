package org.nutgraf.converter.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;

/** Shows the events in the order of the text. */
record EventView(Article article, Paper paper) {
  void print() {
    if (!article.events().isEmpty()) {
      paper.heading("Events");
      article.events().forEach(event -> paper.item(line(event)));
    }
  }

  /** {@code agree “signed”: Iran, Iraq · Baghdad · 2023-03-19}. */
  InkedText line(Event event) {
    List<InkedText> parts = new ArrayList<>();
    parts.add(InkedText.of(Words.of(event.type()), Ink.STRONG));
    parts.add(InkedText.of(" “" + event.triggers().get(0).text() + "”", Ink.EVENT));
    String sides = sides(event);
    if (!sides.isEmpty()) {
      parts.add(InkedText.concat(InkedText.of(": "), InkedText.of(sides, Ink.NAME)));
    }
    event.place().ifPresent(place -> parts.add(InkedText.of(" · in " + place.name())));
    event.time().ifPresent(time -> parts.add(InkedText.of(" · " + time.value(), Ink.TIME)));
    String doubt = doubt(event);
    if (!doubt.isEmpty()) {
      parts.add(InkedText.of(" · " + doubt, Ink.FAINT));
    }
    return InkedText.join("", parts);
  }

  private String sides(Event event) {
    String agents =
        names(event, ParticipantRole.AGENT, ParticipantRole.BOTH, ParticipantRole.OTHER);
    String patients = names(event, ParticipantRole.PATIENT);
    return patients.isEmpty() ? agents : agents + (agents.isEmpty() ? "→ " : " → ") + patients;
  }

  private String names(Event event, ParticipantRole... roles) {
    List<ParticipantRole> wanted = List.of(roles);
    return event.participants().stream()
        .filter(participant -> wanted.contains(participant.role()))
        .map(this::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String name(Participant participant) {
    return participant
        .actor()
        .map(Actor::name)
        .orElseGet(() -> article.source().text(participant.span()));
  }

  private static String doubt(Event event) {
    String not = event.polarity() == Polarity.NEGATIVE ? "did not happen" : "";
    String maybe = event.modality() == Modality.ASSERTED ? "" : Words.of(event.modality());
    return not + (not.isEmpty() || maybe.isEmpty() ? "" : ", ") + maybe;
  }
}
