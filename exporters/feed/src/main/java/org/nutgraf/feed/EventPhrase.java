package org.nutgraf.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Event;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.text.Source;

/** Events for formats that know of an event little more than its name. */
public final class EventPhrase {
  private EventPhrase() {}

  /**
   * {@return whether an article says of an event that it happened or is planned} The others would
   * be taken for facts by formats that have no words for their doubts.
   *
   * @param event the event
   */
  public static boolean isFact(Event event) {
    boolean isAsserted =
        event.modality() == Modality.ASSERTED || event.modality() == Modality.PLANNED;
    return isAsserted && event.polarity() == Polarity.POSITIVE;
  }

  /**
   * {@return who did what to whom, in the words of the article: {@code Varn, Dockers’ Union sign}}
   *
   * @param event the event
   * @param source the text of its article
   */
  public static String of(Event event, Source source) {
    Stream<String> words =
        Stream.of(
            sides(event, source, ParticipantRole.AGENT, ParticipantRole.BOTH),
            event.triggers().get(0).text(),
            sides(event, source, ParticipantRole.PATIENT, ParticipantRole.PATIENT));
    return words.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String sides(
      Event event, Source source, ParticipantRole one, ParticipantRole other) {
    return event.participants().stream()
        .filter(participant -> participant.role() == one || participant.role() == other)
        .map(participant -> words(participant, source))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String words(Participant participant, Source source) {
    return participant.actor().map(Actor::name).orElseGet(() -> source.text(participant.span()));
  }
}
