package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;
import org.nutgraf.internal.sentence.Sentence;

/**
 * A stretch of a sentence in which names may stand: capitalised words and what joins them.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
record Run(int first, int end) {
  private static final int LONGEST = 60;
  private static final int GAP = 3;
  private static final Set<String> JOINING =
      Set.of(
          "-", "&", "'", "’", "/", ".", "of", "the", "and", "for", "in", "on", "to", "a", "with",
          "at", "'s");

  /** Ordinary words that end Korean and Chinese given names. */
  private static final Set<String> SYLLABLES =
      Set.of("in", "on", "so", "do", "he", "an", "sun", "young", "long", "hung", "sung", "moon");

  /** {@return the runs of an article, in order} */
  static List<Run> all(Words words) {
    List<Run> runs = new ArrayList<>();
    for (Sentence sentence : words.prose().sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        if (!capital(words, i)) {
          i++;
          continue;
        }
        int end = end(words, i, Math.min(sentence.endToken(), i + LONGEST));
        int first = start(words, i, runs.isEmpty() ? sentence : after(runs, sentence));
        if (!idle(words, first, end)) {
          runs.add(new Run(first, end));
        }
        i = end;
      }
    }
    return runs;
  }

  private static Sentence after(List<Run> runs, Sentence sentence) {
    int last = runs.get(runs.size() - 1).end();
    return last <= sentence.firstToken()
        ? sentence
        : new Sentence(sentence.span(), sentence.passage(), last, sentence.endToken());
  }

  private static boolean capital(Words words, int i) {
    WordInfo info = words.info(i);
    return info.isCapitalized()
        || (info.word.wordCase() == WordCase.MIXED && info.word.kind() != TokenKind.LINK);
  }

  private static int end(Words words, int first, int limit) {
    int end = first + 1;
    while (end < limit) {
      int next = end;
      while (next < limit && next - end < GAP && !capital(words, next) && joins(words, next)) {
        next++;
      }
      if (next < limit && capital(words, next)) {
        end = next + 1;
      } else if (words.token(end).word().kind() == TokenKind.NUMBER) {
        return end + 1;
      } else if (isGivenNameEnd(words, end, limit)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  /**
   * {@code Suk-yeol}, {@code Aix-en-Provence}: a small letter after the hyphen; not {@code -led}.
   */
  private static boolean isGivenNameEnd(Words words, int hyphen, int limit) {
    int small = hyphen + 1;
    return small < limit
        && words.is(hyphen, "-")
        && words.joined(hyphen)
        && words.joined(small)
        && words.info(small).isLower()
        && capital(words, hyphen - 1)
        && (!words.has(small, Trait.COMMON)
            || (hyphen > 1
                && SYLLABLES.contains(words.token(small).key())
                && capital(words, hyphen - 2)));
  }

  private static boolean joins(Words words, int i) {
    return JOINING.contains(words.token(i).key())
        || words.has(i, Trait.PARTICLE)
        || words.token(i).word().kind() == TokenKind.NUMBER;
  }

  private static int start(Words words, int first, Sentence sentence) {
    int start = first;
    while (start > sentence.firstToken() && first - start < 3) {
      int before = start - 1;
      boolean joins =
          words.has(before, Trait.PARTICLE)
              || (words.is(before, "-") && words.has(before - 1, Trait.PARTICLE))
              || words.token(before).word().kind() == TokenKind.NUMBER;
      if (!joins) {
        break;
      }
      start = before;
    }
    return start;
  }

  /** A lone everyday word at the start of a sentence. */
  private static boolean idle(Words words, int first, int end) {
    return end - first == 1
        && words.opens(first)
        && words.info(first).capitalized == 0
        && Grammar.isFunctionWord(words.token(first).key());
  }
}
