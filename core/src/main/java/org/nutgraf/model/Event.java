package org.nutgraf.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nutgraf.text.Excerpt;

/** Something that happened, may happen or did not happen: who did what to whom, when and where. */
@Value.Immutable
public sealed interface Event permits ImmutableEvent {
  /** {@return the identifier within the article: {@code e1}, {@code e2}, … by first trigger} */
  String id();

  /** {@return the kind of event} */
  EventType type();

  /** {@return the CAMEO code, two to four digits: {@code 057} is signing a formal agreement} */
  Optional<String> cameo();

  /** {@return the words that express the event, once per mention, in order of position} */
  List<Excerpt> triggers();

  /** {@return the sides of the event, in order of position} */
  List<Participant> participants();

  /** {@return when it happened} */
  Optional<TimeReference> time();

  /** {@return where it happened} */
  Optional<Actor> place();

  /** {@return whether it took place} */
  @Value.Default
  default Polarity polarity() {
    return Polarity.POSITIVE;
  }

  /** {@return how the text commits itself} */
  @Value.Default
  default Modality modality() {
    return Modality.ASSERTED;
  }

  /** {@return one line for people, as {@code toString} gives it: type, trigger, sides, time} */
  default String summary() {
    String sides =
        participants().stream().map(Participant::toString).collect(Collectors.joining(", "));
    return type()
        + " \""
        + triggers().get(0).text()
        + '"'
        + (sides.isEmpty() ? "" : ": " + sides)
        + time().map(time -> ", " + time.value()).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled with this event} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Collects the parts of an {@link Event}; id and type are mandatory, and one trigger at least.
   */
  final class Builder extends ImmutableEvent.Builder {
    Builder() {}

    /**
     * {@return the event}
     *
     * @throws IllegalStateException if a mandatory part is missing or there is no trigger
     */
    @Override
    public Event build() {
      Event event = super.build();
      if (event.triggers().isEmpty()) {
        throw new IllegalStateException("event " + event.id() + " has no trigger");
      }
      return event;
    }
  }
}
