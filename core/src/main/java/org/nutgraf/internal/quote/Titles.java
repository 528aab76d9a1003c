package org.nutgraf.internal.quote;

import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * Tells titles of books, films and programmes from quotes: {@code on “Meet the Press”}. Rule 5.6.
 */
final class Titles {
  private final Phrases phrases;
  private final ReportingLexicon lexicon;

  Titles(Phrases phrases, ReportingLexicon lexicon) {
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  /**
   * Whether a stretch is a title.
   *
   * @param stretch the stretch
   * @param first index of the first token of its paragraph
   */
  boolean isTitle(Stretch stretch, int first) {
    return stretch.open() > first && namesWork(stretch.open() - 1) && isSpeltAsTitle(stretch);
  }

  private boolean namesWork(int before) {
    if (phrases.is(before, WordClass.WORK, WordClass.PREPOSITION) || phrases.is(before, "'s")) {
      return true;
    }
    PhraseTable.Match<ReportingVerb> verb =
        lexicon.verbs().longest(phrases.tokens(), before, before + 1);
    return verb != null && verb.value().takes(Frame.ADDRESSEE);
  }

  /** All words but function words start with capitals, and there is no full stop inside. */
  private boolean isSpeltAsTitle(Stretch stretch) {
    int capitals = 0;
    for (int i = stretch.inner().first(); i < stretch.inner().end(); i++) {
      Token token = phrases.tokens().get(i);
      boolean small = token.word().kind() == TokenKind.WORD && !token.word().isCapitalized();
      boolean stop = token.is(".") && i + 1 < stretch.close();
      if (stop || (small && phrases.isNominal(i))) {
        return false;
      }
      capitals += token.word().isCapitalized() ? 1 : 0;
    }
    return capitals > 0;
  }
}
