package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.quote.Quotations;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Syntaxes;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Span;

/**
 * Finds what happened: reads the events of each sentence off its verbs and nouns, gives them time
 * and place, and puts together what tells of one event.
 */
public final class EventFinder {
  private static final Comparator<Participant> BY_POSITION =
      Comparator.comparing(Participant::span);

  /** Prepares to find events; the lists are read when first needed. */
  public EventFinder() {}

  /**
   * {@return the events of an article, in order of their first trigger}
   *
   * @param prose its sentences; only English ones are read
   * @param cast its actors
   * @param syntaxes the grammar of its sentences
   * @param times its expressions of time
   * @param quotations its quotes
   */
  public List<Event> find(
      Prose prose, Cast cast, Syntaxes syntaxes, List<TimeReference> times, Quotations quotations) {
    if (!prose.language().equals("en")) {
      return List.of();
    }
    Topic topic = new Topic(prose);
    States states = new States(cast);
    List<Candidate> found = new ArrayList<>();
    int nextTime = 0;
    for (int i = 0; i < prose.sentences().size(); i++) {
      Sentence sentence = prose.sentences().get(i);
      int firstTime = nextTime;
      while (nextTime < times.size()
          && times.get(nextTime).span().start() < sentence.span().end()) {
        nextTime++;
      }
      Syntax syntax = syntaxes.of(i);
      Settings settings = new Settings(syntax, cast, times.subList(firstTime, nextTime));
      for (Candidate event :
          new SentenceReader(syntax, i, cast, states, topic.isConnected(i)).read()) {
        settings.apply(event);
        found.add(event);
      }
    }
    found.sort(Comparator.comparingInt(Candidate::start));
    Pairs pairs = new Pairs(prose);
    found.forEach(pairs::apply);
    List<Candidate> merged = new Merger().merge(found);
    List<Event> events = new ArrayList<>();
    for (Candidate candidate : merged) {
      events.add(event("e" + (events.size() + 1), candidate, prose));
    }
    return events;
  }

  private static Event event(String id, Candidate candidate, Prose prose) {
    Event.Builder event =
        Event.builder()
            .id(id)
            .type(candidate.type)
            .cameo(candidate.cameo)
            .time(candidate.time)
            .place(candidate.place)
            .polarity(candidate.polarity)
            .modality(candidate.modality);
    Collections.sort(candidate.triggers);
    @Nullable Span last = null;
    for (Span trigger : candidate.triggers) {
      if (!trigger.equals(last)) {
        event.addTrigger(prose.text().excerpt(trigger.start(), trigger.end()));
        last = trigger;
      }
    }
    candidate.participants.sort(BY_POSITION);
    return event.participants(candidate.participants).build();
  }
}
