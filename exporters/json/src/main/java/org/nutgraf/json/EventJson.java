package org.nutgraf.json;

import org.nutgraf.model.Actor;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.TimeReference;

/** Writes the properties of an event; actors and its time appear by their ids. */
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
}
