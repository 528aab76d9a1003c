package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.model.Byline;
import org.nutgraf.text.Span;

/** Reads the names of the authors in a byline. */
final class Bylines {
  private static final Set<String> JOINING = Set.of("and", "und", "et", "y", "e", "&", "en", "og");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ben", "ibn", "von", "van", "der", "den", "de", "da", "di", "del",
          "la", "le", "dos", "zu");

  /** What a writer is rather than is called, after the name and a comma. */
  private static final Set<String> ROLES =
      Set.of(
          "reporter",
          "correspondent",
          "editor",
          "writer",
          "contributor",
          "columnist",
          "writers",
          "reporters",
          "editors",
          "korrespondent",
          "korrespondentin",
          "redakteur",
          "redakteurin");

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  private Bylines() {}

  static Byline of(FoldedText text, PageBlock block) {
    Span span = block.span();
    return new Byline(span, text.source().text(span), authors(text, block.head()));
  }

  /** The names: runs of two to five capitalised words, up to what is no list of names. */
  static List<String> authors(FoldedText text, List<Token> words) {
    List<String> authors = new ArrayList<>();
    int i = !words.isEmpty() && isIntroduction(words.get(0)) ? 1 : 0;
    while (i < words.size() && !isNameWord(words.get(i))) {
      i++;
    }
    while (i < words.size()) {
      int end = nameEnd(words, i);
      int count = end - i;
      if (ROLES.contains(words.get(end - 1).key())) {
        break;
      }
      if (count < FEWEST_WORDS || count > MOST_WORDS) {
        break;
      }
      authors.add(text.plain(words.get(i).start(), words.get(end - 1).end()));
      i = end;
      boolean joined = false;
      while (i < words.size() && (words.get(i).is(",") || JOINING.contains(words.get(i).key()))) {
        joined = true;
        i++;
      }
      if (!joined) {
        break;
      }
    }
    return authors;
  }

  private static boolean isIntroduction(Token word) {
    return Set.of("by", "von", "par", "por", "di", "da", "af", "av", "text", "door")
        .contains(word.key());
  }

  private static boolean isNameWord(Token token) {
    return token.word().kind() == TokenKind.WORD && token.word().isCapitalized();
  }

  private static int nameEnd(List<Token> words, int from) {
    int i = from;
    while (i < words.size()) {
      Token word = words.get(i);
      boolean inner =
          i > from
              && i + 1 < words.size()
              && (PARTICLES.contains(word.key()) || word.is("-") || word.is("'") || word.is("’"))
              && words.get(i + 1).word().kind() == TokenKind.WORD;
      if (!isNameWord(word) && !inner) {
        break;
      }
      i++;
    }
    return i;
  }
}
