package org.nutgraf.internal.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells the turns of an interview from labelled paragraphs: two sides or more speak twice or more,
 * and one of them asks (rule 1.8).
 */
final class Turns {
  private static final int FEWEST_TURNS = 2;
  private static final int FEWEST_SIDES = 2;
  private static final int MOST_WORDS = 3;

  /** The letters and words for question and answer. */
  private static final Set<String> SIDES =
      Set.of("q", "a", "question", "answer", "frage", "antwort", "pregunta", "respuesta");

  private final FoldedText text;
  private final Map<String, Integer> turns = new HashMap<>();
  private final Map<String, Integer> questions = new HashMap<>();
  private final Set<String> sides = new HashSet<>();

  Turns(FoldedText text, List<PageBlock> blocks) {
    this.text = text;
    for (PageBlock block : blocks) {
      String side = side(block);
      if (side != null) {
        turns.merge(side, 1, Integer::sum);
        questions.merge(side, asks(block) ? 1 : 0, Integer::sum);
      }
    }
    turns.forEach(
        (side, count) -> {
          if (count >= FEWEST_TURNS) {
            sides.add(side);
          }
        });
    boolean asked = sides.stream().anyMatch(side -> SIDES.contains(side) || isAsker(side));
    if (sides.size() < FEWEST_SIDES || !asked) {
      sides.clear();
    }
  }

  private boolean isAsker(String side) {
    return questions.getOrDefault(side, 0) * 2 > turns.getOrDefault(side, 0);
  }

  boolean isTurn(PageBlock block) {
    return !sides.isEmpty() && sides.contains(side(block));
  }

  private boolean asks(PageBlock block) {
    return text.text().substring(block.span().start(), block.span().end()).indexOf('?') >= 0;
  }

  /** Who speaks, in lower case; null if the block opens with no side and colon. */
  private @Nullable String side(PageBlock block) {
    RunInLabel label = RunInLabel.at(text, block.span());
    if (label == null
        || !label.colon()
        || label.content() >= block.span().end()
        || block.found().isStarted()) {
      return null;
    }
    String words = text.plain(label.words().start(), label.words().end());
    boolean few = words.chars().filter(c -> c == ' ').count() < MOST_WORDS;
    return few && Character.isUpperCase(words.codePointAt(0))
        ? words.toLowerCase(Locale.ROOT)
        : null;
  }
}
