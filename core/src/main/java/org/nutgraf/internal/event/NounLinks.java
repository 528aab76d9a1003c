package org.nutgraf.internal.event;

import java.util.List;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;

/** Finds what belongs to a noun phrase and stands beside it. */
final class NounLinks {
  private static final int LONGEST_BRACKET = 8;

  private final Syntax syntax;

  NounLinks(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The name between commas behind a noun phrase that is none itself, or -1. */
  int apposed(int chunk) {
    List<Chunk> chunks = syntax.chunks();
    boolean apposed =
        chunk + 3 < chunks.size()
            && chunks.get(chunk + 1).is(Chunk.Kind.COMMA)
            && chunks.get(chunk + 2).is(Chunk.Kind.NOUN_PHRASE)
            && chunks.get(chunk + 3).is(Chunk.Kind.COMMA)
            && syntax.tag(chunks.get(chunk + 2).head()) == Tag.NAME;
    return apposed ? chunk + 2 : -1;
  }

  /** The end of the noun phrase with what says whose and from where: {@code people in Somalia}. */
  int phraseEnd(int chunk) {
    int end = -1;
    int next = attached(chunk);
    for (int steps = 0; next >= 0 && steps < 3; steps++) {
      end = syntax.chunks().get(next).end();
      next = attached(next);
    }
    return end;
  }

  /** The noun phrase that a preposition of place or possession ties to another, or -1. */
  int attached(int chunk) {
    List<Chunk> chunks = syntax.chunks();
    if (chunk + 2 >= chunks.size() || !chunks.get(chunk + 1).is(Chunk.Kind.PREPOSITION)) {
      return -1;
    }
    return switch (syntax.tokens().get(chunks.get(chunk + 1).head()).key()) {
      case "of", "in", "from", "at", "on", "throughout", "across", "near" -> {
        int noun = chunk + 2;
        while (noun + 1 < chunks.size() && chunks.get(noun + 1).owner() == noun) {
          noun++;
        }
        yield chunks.get(noun).is(Chunk.Kind.NOUN_PHRASE) ? noun : -1;
      }
      default -> -1;
    };
  }

  /** The noun phrase behind {@code of}, or -1. */
  int ofPhrase(int chunk) {
    List<Chunk> chunks = syntax.chunks();
    if (chunk + 2 >= chunks.size() || !chunks.get(chunk + 1).is(Chunk.Kind.PREPOSITION)) {
      return -1;
    }
    String preposition = syntax.tokens().get(chunks.get(chunk + 1).head()).key();
    boolean of = preposition.equals("of");
    return of && chunks.get(chunk + 2).is(Chunk.Kind.NOUN_PHRASE) ? chunk + 2 : -1;
  }

  /** {@code Hizbollah (Party of God) fighters}: the name that a bracket parts from its noun. */
  int nameBeforeBracket(int chunk) {
    List<Chunk> chunks = syntax.chunks();
    if (chunk < 3 || !isMark(chunks.get(chunk - 1), ")")) {
      return -1;
    }
    Tag first = syntax.tag(chunks.get(chunk).first());
    boolean bare = first == Tag.NOUN || first == Tag.ADJECTIVE;
    for (int i = chunk - 2; bare && i > 0 && i > chunk - LONGEST_BRACKET; i--) {
      if (isMark(chunks.get(i), "(")) {
        return chunks.get(i - 1).is(Chunk.Kind.NOUN_PHRASE) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean isMark(Chunk chunk, String mark) {
    return chunk.is(Chunk.Kind.STOP) && syntax.tokens().get(chunk.head()).is(mark);
  }
}
