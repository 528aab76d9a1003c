package org.nutgraf.json;

import java.util.Map;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.TimeReference;

/** An event; actors and its time appear by their ids. */
record EventJson(Fields fields) {
  void write(Event event) {
    fields.text("id", event.id());
    fields.word("type", Vocabularies.EVENT_TYPES, event.type());
    fields.text("cameo", event.cameo());
    fields.excerpts("triggers", event.triggers());
    fields.objects("participants", event.participants(), this::write);
    fields.text("time", event.time().map(TimeReference::id));
    fields.text("place", event.place().map(Actor::id));
    fields.word("polarity", Vocabularies.POLARITIES, event.polarity());
    fields.word("modality", Vocabularies.MODALITIES, event.modality());
  }

  private void write(Participant participant) {
    fields.word("role", Vocabularies.PARTICIPANT_ROLES, participant.role());
    fields.text("actor", participant.actor().map(Actor::id));
    fields.span(participant.span());
  }

  static Event read(JsonObject event, Map<String, Actor> actors, Map<String, TimeReference> times) {
    return Event.builder()
        .id(event.text("id"))
        .type(event.word("type", Vocabularies.EVENT_TYPES))
        .cameo(event.optionalText("cameo"))
        .triggers(event.excerpts("triggers"))
        .participants(
            event.objects("participants", participant -> readParticipant(participant, actors)))
        .time(event.reference("time", times, "time"))
        .place(event.reference("place", actors, "actor"))
        .polarity(event.word("polarity", Vocabularies.POLARITIES))
        .modality(event.word("modality", Vocabularies.MODALITIES))
        .build();
  }

  private static Participant readParticipant(JsonObject participant, Map<String, Actor> actors) {
    return new Participant(
        participant.word("role", Vocabularies.PARTICIPANT_ROLES),
        participant.reference("actor", actors, "actor"),
        participant.span());
  }
}
