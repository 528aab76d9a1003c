package org.nutgraf.html;

import java.util.BitSet;

/** Which of an article's quotes, actors and events have their anchors in the text by now. */
final class Anchors {
  private final String prefix;
  private final BitSet quotes = new BitSet();
  private final BitSet actors = new BitSet();
  private final BitSet events = new BitSet();

  /** Anchors of the article of that number on the page. */
  Anchors(int number) {
    this.prefix = "n" + number;
  }

  /** What identifiers of this article begin with, and the identifier of the article itself. */
  String prefix() {
    return prefix;
  }

  /** Appends an identifier such as {@code n1-q3}. */
  Markup id(Markup out, char kind, int place) {
    return out.append(prefix).append('-').append(kind).append(place + 1);
  }

  /** Whether the actor has not been linked before; it now is. */
  boolean isFirstOfActor(int place) {
    return claim(actors, place);
  }

  boolean isFirstOfQuote(int place) {
    return claim(quotes, place);
  }

  boolean isFirstOfEvent(int place) {
    return claim(events, place);
  }

  boolean hasQuote(int place) {
    return quotes.get(place);
  }

  boolean hasActor(int place) {
    return actors.get(place);
  }

  boolean hasEvent(int place) {
    return events.get(place);
  }

  private static boolean claim(BitSet set, int place) {
    boolean isFirst = !set.get(place);
    set.set(place);
    return isFirst;
  }
}
