package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.sentence.Passage;
import org.nutgraf.internal.sentence.Prose;

/** Tells roughly which tokens stand between double quotation marks, passage by passage. */
final class QuoteMarks {
  private static final String OPENING = "“„«‟「『";
  private static final String CLOSING = "”»」』";

  private final Prose prose;

  QuoteMarks(Prose prose) {
    this.prose = prose;
  }

  void mark(boolean[] quoted) {
    List<Token> tokens = prose.tokens();
    for (Passage passage : prose.passages()) {
      if (passage.firstSentence() == passage.endSentence()) {
        continue;
      }
      int end = prose.sentences().get(passage.endSentence() - 1).endToken();
      boolean open = false;
      for (int i = prose.sentences().get(passage.firstSentence()).firstToken(); i < end; i++) {
        Token token = tokens.get(i);
        if (token.word().kind() == TokenKind.QUOTE) {
          open = after(token.form(), open);
        }
        quoted[i] = open;
      }
    }
  }

  private static boolean after(String mark, boolean open) {
    if (mark.equals("\"") || mark.equals("''") || mark.equals("``")) {
      return !open;
    }
    if (OPENING.contains(mark)) {
      return true;
    }
    return !CLOSING.contains(mark) && open;
  }
}
