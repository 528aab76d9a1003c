package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.WordCode;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordCase;

/** Looks the phrases of page furniture up in the words of a block. Immutable. */
final class FurniturePhrases {
  private static final Word ANY_NUMBER =
      new Word("9", "9", TokenKind.NUMBER, WordCase.NONE, WordCode.of("9"));
  private static final int MOST_MARKS = 3;

  private final PhraseTable<Furniture> whole;
  private final PhraseTable<Furniture> start;
  private final PhraseTable<Furniture> any;

  FurniturePhrases() {
    whole = table("whole");
    start = table("start");
    any = table("any");
  }

  private static PhraseTable<Furniture> table(String place) {
    PhraseTable.Builder<Furniture> table = PhraseTable.builder();
    for (List<String> row : Lexicons.rows("furniture")) {
      if (row.get(2).equals(place)) {
        table.add(row.get(0), Furniture.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
    return table.build();
  }

  /**
   * Looks in a block.
   *
   * @param words the first words of the block
   * @param complete whether these are all its words
   */
  Families find(List<Token> words, boolean complete) {
    List<Token> tokens = withoutNumbers(words);
    int first = firstWord(tokens);
    int wholes = 0;
    PhraseTable.Match<Furniture> match = whole.longest(tokens, first, tokens.size());
    if (match != null && complete && isOnlyMarks(tokens, match.end())) {
      wholes = Families.bit(match.value());
    }
    match = start.longest(tokens, first, tokens.size());
    int starts = match == null ? 0 : Families.bit(match.value());
    int anys = 0;
    for (int i = 0; i < tokens.size(); i++) {
      match = any.longest(tokens, i, tokens.size());
      anys |= match == null ? 0 : Families.bit(match.value());
    }
    return Families.of(wholes, starts, anys);
  }

  private static List<Token> withoutNumbers(List<Token> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (Token token : words) {
      boolean number = token.word().kind() == TokenKind.NUMBER;
      tokens.add(number ? new Token(token.start(), token.end(), ANY_NUMBER) : token);
    }
    return tokens;
  }

  /** Past bullets and brackets that decorate a line: {@code > Read more}. */
  private static int firstWord(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && i < MOST_MARKS && isDecoration(tokens.get(i))) {
      i++;
    }
    return i == tokens.size() ? 0 : i;
  }

  private static boolean isDecoration(Token token) {
    return token.word().kind() == TokenKind.PUNCTUATION
        && !token.is("©")
        && !token.is("(")
        && !token.is("/")
        && !token.form().startsWith(".");
  }

  private static boolean isOnlyMarks(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).word().kind() != TokenKind.PUNCTUATION) {
        return false;
      }
    }
    return true;
  }
}
