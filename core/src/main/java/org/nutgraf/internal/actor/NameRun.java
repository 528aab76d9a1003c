package org.nutgraf.internal.actor;

import org.nutgraf.internal.scan.TokenKind;

/** Where a run of words that may be a name ends: capitalised words and what joins them. */
final class NameRun {
  private static final int LONGEST = 14;
  private final Words words;

  NameRun(Words words) {
    this.words = words;
  }

  /** The end of the run that starts at a token, or the token itself if none starts there. */
  int end(int first, int limit) {
    if (!starts(first)) {
      return first;
    }
    int stop = Math.min(limit, first + LONGEST);
    int end = part(first, stop);
    while (end < stop) {
      int next = joined(first, end, stop);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private boolean starts(int i) {
    WordInfo info = words.info(i);
    if (isArticle(i, words.size())) {
      return true;
    }
    if (!info.isCapitalized() || info.has(Trait.NOT_NAME)) {
      return false;
    }
    boolean anyWord = words.opens(i) || words.lettering(i) != Lettering.SENTENCE;
    return !anyWord || !info.isOrdinary();
  }

  /** A capitalised word with what hangs on it by hyphens: {@code al-Sudani}, {@code Al-Monitor}. */
  private int part(int i, int limit) {
    int end = i + 1;
    while (end + 1 < limit
        && words.is(end, "-")
        && words.joined(end)
        && words.joined(end + 1)
        && words.token(end + 1).word().kind() == TokenKind.WORD) {
      end += 2;
    }
    return end;
  }

  private int joined(int first, int end, int limit) {
    if (isName(end) || isArticle(end, limit)) {
      return part(end, limit);
    }
    if (words.is(end, "&") && end + 1 < limit && isName(end + 1)) {
      return part(end + 1, limit);
    }
    boolean body =
        words.has(first, Trait.ORGANIZATION_OF)
            || (end - first > 1
                && words.has(end - 1, Trait.ORGANIZATION_OF | Trait.ORGANIZATION_LAST));
    if (body && (words.is(end, "of") || words.is(end, "for"))) {
      int next = end + (words.is(end + 1, "the") ? 2 : 1);
      return next < limit && isName(next) ? part(next, limit) : end;
    }
    if (words.has(end, Trait.PARTICLE) && !words.is(end, "as") && !words.is(end, "at")) {
      int next = end + (words.has(end + 1, Trait.PARTICLE) ? 2 : 1);
      return next < limit && isName(next) ? part(next, limit) : end;
    }
    return end;
  }

  /** {@code al-} before a name, in lower case. */
  private boolean isArticle(int i, int limit) {
    return words.has(i, Trait.PARTICLE)
        && i + 2 < limit
        && words.is(i + 1, "-")
        && words.joined(i + 1)
        && words.joined(i + 2)
        && words.info(i + 2).isCapitalized();
  }

  private boolean isName(int i) {
    if (i >= words.size()) {
      return false;
    }
    WordInfo info = words.info(i);
    if (!info.isCapitalized()) {
      return false;
    }
    if (words.lettering(i) != Lettering.SENTENCE) {
      return !info.isOrdinary();
    }
    return !info.has(Trait.NOT_NAME);
  }
}
