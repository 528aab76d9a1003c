package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.model.Actor;

/** Says which actor the words of a source refer to. */
final class SpeakerResolver {
  private final Reading reading;
  private final Cast cast;

  SpeakerResolver(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** The actor that a source refers to, or null. */
  @Nullable Actor resolve(TokenRange source) {
    List<Reference> inside = cast.between(source.first(), source.end());
    int head = headEnd(source);
    Reference best = null;
    for (Reference reference : inside) {
      if (reference.endToken() == head || (reference.endToken() == source.end() && best == null)) {
        best = reference;
      }
    }
    return best == null ? null : best.actor();
  }

  /** The index after the phrase that appositions follow. */
  private int headEnd(TokenRange source) {
    for (int i = source.first(); i < source.end(); i++) {
      if (reading.is(i, ",") || reading.is(i, "(")) {
        return i;
      }
    }
    return source.end();
  }
}
