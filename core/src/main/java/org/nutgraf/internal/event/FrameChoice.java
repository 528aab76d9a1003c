package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/** Chooses the sense of a verb by the words of its complement. */
final class FrameChoice {
  private static final int WINDOW = 14;
  private static final int NEAR = 4;

  private final Syntax syntax;
  private final Sides sides;

  /** Which tokens of the sentence tell a time: {@code 2 March} is no protest. */
  private final BitSet times = new BitSet();

  FrameChoice(Syntax syntax, Sides sides) {
    this.syntax = syntax;
    this.sides = sides;
    int from = syntax.sentence().firstToken();
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.is(Chunk.Kind.TIME)) {
        times.set(chunk.first() - from, chunk.end() - from);
      }
    }
  }

  /**
   * What a sense is held against: the words behind the trigger, the noun phrases of its object, and
   * the subjects that undergo it: those of a passive, or of a verb without object.
   */
  private record Complement(int from, int to, List<Integer> objects, List<Integer> undergoers) {}

  /** The most demanding sense whose conditions hold; of equal ones that which holds nearest. */
  @Nullable Frame choose(Clause clause, String lemma) {
    Chunk verb = syntax.chunks().get(clause.verb());
    boolean passive = verb.verb() != null && verb.verb().is(Feature.PASSIVE);
    List<Integer> objects = passive ? clause.subjects() : clause.objects();
    int last = Math.min(clause.end(), syntax.chunks().size()) - 1;
    int to = Math.min(syntax.chunks().get(last).end(), verb.end() + WINDOW);
    return choose(
        EventFrames.ofVerb(lemma),
        new Complement(
            verb.end(),
            to,
            objects,
            objects.isEmpty() ? clause.subjects() : passive ? objects : List.of()));
  }

  /** The sense of the verb behind a noun: {@code the suspension of aid}. */
  @Nullable Frame chooseNoun(int chunk, String lemma) {
    List<Chunk> chunks = syntax.chunks();
    int from = chunks.get(chunk).end();
    int i = chunk + 1;
    List<Integer> objects = new ArrayList<>();
    while (i < chunks.size() && i < chunk + 8 && isNominal(chunks.get(i))) {
      if (objects.isEmpty() && chunks.get(i).is(Chunk.Kind.NOUN_PHRASE)) {
        objects.add(i);
      }
      i++;
    }
    int to = i > chunk + 1 ? chunks.get(i - 1).end() : from;
    return choose(EventFrames.ofVerb(lemma), new Complement(from, to, objects, List.of()));
  }

  private static boolean isNominal(Chunk chunk) {
    return chunk.is(Chunk.Kind.NOUN_PHRASE)
        || chunk.is(Chunk.Kind.PREPOSITION)
        || chunk.is(Chunk.Kind.TIME)
        || chunk.is(Chunk.Kind.COORDINATOR);
  }

  private @Nullable Frame choose(List<Frame> frames, Complement complement) {
    Frame best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Frame frame : frames) {
      int score = score(frame, complement);
      if (score > bestScore) {
        best = frame;
        bestScore = score;
      }
    }
    return best;
  }

  private int score(Frame frame, Complement complement) {
    int score = 0;
    for (Condition condition : frame.conditions()) {
      int at = position(condition, complement);
      if (at < 0) {
        return Integer.MIN_VALUE;
      }
      score += 1000 - (at - complement.from()) - (condition.structural() ? 100 : 0);
    }
    return score;
  }

  private int position(Condition condition, Complement complement) {
    Set<String> words = condition.words();
    if (words.contains("@score")) {
      return score(complement.from(), complement.to());
    }
    if (condition.structural()) {
      return holds(words.iterator().next(), complement.objects()) ? complement.from() : -1;
    }
    int at = position(words, complement.from(), complement.to());
    return at < 0 && inSubject(words, complement.undergoers()) ? complement.to() : at;
  }

  /** Where a result such as {@code 2-1} is, as sports have it. */
  private int score(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (isCount(i) && syntax.tag(i + 1) == Tag.HYPHEN && isCount(i + 2)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCount(int token) {
    String key = syntax.tokens().get(token).key();
    return key.length() <= 3 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Conditions on the object itself: that there is one, that it is people or a place. */
  private boolean holds(String condition, List<Integer> objects) {
    return switch (condition) {
      case "@object" -> !objects.isEmpty();
      case "@place" -> objects.stream().anyMatch(object -> sides.placeAt(object) != null);
      case "@complement" -> objects.size() > 1 && objects.get(1) == objects.get(0) + 1;
      default -> objects.stream().anyMatch(sides::isSide);
    };
  }

  private int position(Set<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = syntax.tag(i);
      boolean function =
          tag == Tag.PREPOSITION
              || tag == Tag.TO
              || tag == Tag.ADVERB
              || tag == Tag.THAT
              || tag == Tag.MODAL;
      boolean time = times.get(i - syntax.sentence().firstToken());
      if (time || (function && i - from >= NEAR)) {
        continue;
      }
      String key = syntax.tokens().get(i).key();
      if (words.contains(key) || words.contains(Nouns.singular(key))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code talks were suspended}, {@code talks collapsed}. */
  private boolean inSubject(Set<String> words, List<Integer> subjects) {
    for (int subject : subjects) {
      Chunk chunk = syntax.chunks().get(subject);
      for (int i = chunk.first(); i < chunk.end(); i++) {
        String key = syntax.tokens().get(i).key();
        if (words.contains(key) || words.contains(Nouns.singular(key))) {
          return true;
        }
      }
    }
    return false;
  }
}
