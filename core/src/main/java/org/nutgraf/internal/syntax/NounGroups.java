package org.nutgraf.internal.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nutgraf.internal.syntax.Chunk.Kind;

/** Coordinated noun phrases to the left of a verb: {@code Iran, Iraq and Turkey signed}. */
final class NounGroups {
  private final ClauseReader reader;
  private final int at;

  /**
   * Prepares to look left of a verb group.
   *
   * @param at its chunk
   */
  NounGroups(ClauseReader reader, int at) {
    this.reader = reader;
    this.at = at;
  }

  /** The coordinated noun phrases that end at {@code i}, heads only. */
  List<Integer> endingAt(int i) {
    int start = startOf(i);
    List<Integer> group = new ArrayList<>();
    for (int j = i; j >= start; j--) {
      if (reader.kind(j) == Kind.NOUN_PHRASE && !reader.isOwner(j)) {
        group.add(j);
      }
    }
    Collections.reverse(group);
    return List.copyOf(group);
  }

  /** The first chunk of the coordinated noun phrases that end at {@code i}. */
  int startOf(int i) {
    int start = withOwners(i);
    boolean and = false;
    int steps = 0;
    while (start >= 2 && steps++ < ClauseReader.reach()) {
      Kind before = reader.kind(start - 1);
      int previous = start - 2;
      if (before == Kind.COORDINATOR) {
        and = true;
        if (reader.kind(previous) == Kind.COMMA && previous > 0) {
          previous--;
        }
      } else if (before != Kind.COMMA || !(and || isHeadlineList(start, previous))) {
        break;
      }
      if (reader.kind(previous) != Kind.NOUN_PHRASE) {
        break;
      }
      if (isInPhrase(previous) && startsWithArticle(start)) {
        break;
      }
      start = withOwners(previous);
    }
    return start;
  }

  /** {@code Iran, Iraq sign deal}: two names at the start, joined by the comma alone. */
  private boolean isHeadlineList(int second, int first) {
    return first == 0
        && second == at - 1
        && reader.kind(0) == Kind.NOUN_PHRASE
        && reader.token(reader.chunk(0).head()).word().isCapitalized()
        && reader.token(reader.chunk(second).head()).word().isCapitalized();
  }

  private boolean isInPhrase(int noun) {
    int start = withOwners(noun);
    return start > 0 && reader.kind(start - 1) == Kind.PREPOSITION;
  }

  boolean startsWithArticle(int i) {
    String key = reader.token(reader.chunk(i).first()).key();
    return key.equals("the")
        || key.equals("a")
        || key.equals("an")
        || key.equals("his")
        || key.equals("its");
  }

  int withOwners(int i) {
    int start = i;
    while (start > 0 && reader.chunk(start).owner() == start - 1) {
      start--;
    }
    return start;
  }
}
