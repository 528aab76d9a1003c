package org.nutgraf.internal.actor;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.sentence.PassageKind;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;

/** The tokens of an article with what is known of each; made once a parse. */
final class Words {
  private final Prose prose;
  private final List<Token> tokens;
  private final WordInfo[] infos;
  private final int[] sentenceOf;
  private final Lettering[] lettering;
  private final boolean[] quoted;

  Words(Prose prose) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.infos = new WordInfo[tokens.size()];
    this.sentenceOf = new int[tokens.size()];
    this.lettering = new Lettering[prose.sentences().size()];
    this.quoted = new boolean[tokens.size()];
    describe();
    for (int i = 0; i < lettering.length; i++) {
      Sentence sentence = prose.sentences().get(i);
      Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), i);
      lettering[i] = letteringOf(sentence);
      count(sentence, lettering[i]);
    }
    new QuoteMarks(prose).mark(quoted);
  }

  /** One description for each distinct word, found by its form. */
  private void describe() {
    WordInfo[] table = new WordInfo[Integer.highestOneBit(infos.length + 1) * 4];
    NameLexicon lexicon = NameLexicon.get();
    for (int i = 0; i < infos.length; i++) {
      Word word = tokens.get(i).word();
      int slot = word.hash() & (table.length - 1);
      while (table[slot] != null && !table[slot].word.form().equals(word.form())) {
        slot = (slot + 1) & (table.length - 1);
      }
      if (table[slot] == null) {
        table[slot] = new WordInfo(lexicon.facts(word));
      }
      infos[i] = table[slot];
    }
  }

  private Lettering letteringOf(Sentence sentence) {
    int words = 0;
    int capital = 0;
    int upper = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      WordInfo info = infos[i];
      if (info.word.kind() == TokenKind.WORD && info.word.form().length() > 3) {
        words++;
        capital += info.isCapitalized() ? 1 : 0;
        upper += info.isUpper() ? 1 : 0;
      }
    }
    if (words > 1 && upper * 10 >= words * 7) {
      return Lettering.CAPITALS;
    }
    boolean plain =
        prose.passages().get(sentence.passage()).kind() == PassageKind.PARAGRAPH
            && endsAsSentences(sentence);
    boolean title = words > (plain ? 9 : 2) && capital * 20 >= words * (plain ? 19 : 16);
    return title ? Lettering.TITLE : Lettering.SENTENCE;
  }

  private boolean endsAsSentences(Sentence sentence) {
    String last = tokens.get(sentence.endToken() - 1).key();
    return last.equals(".") || last.equals("”") || last.equals("\"");
  }

  private void count(Sentence sentence, Lettering style) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      WordInfo info = infos[i];
      if (info.isLower()) {
        info.lower++;
      } else if (style == Lettering.SENTENCE && info.isCapitalized() && !opens(i, sentence)) {
        info.capitalized++;
      }
    }
  }

  private boolean opens(int token, Sentence sentence) {
    if (token == sentence.firstToken()) {
      return true;
    }
    Token before = tokens.get(token - 1);
    return before.word().kind() == TokenKind.QUOTE
        || before.is(":")
        || (before.word().kind() == TokenKind.PUNCTUATION && token == sentence.firstToken() + 1);
  }

  /** Whether a token stands where any word is capitalised. */
  boolean opens(int token) {
    return opens(token, sentence(token));
  }

  Prose prose() {
    return prose;
  }

  int size() {
    return infos.length;
  }

  WordInfo info(int token) {
    return infos[token];
  }

  Token token(int token) {
    return tokens.get(token);
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean is(int token, String key) {
    return token >= 0 && token < infos.length && infos[token].word.is(key);
  }

  boolean has(int token, int traits) {
    return token >= 0 && token < infos.length && infos[token].has(traits);
  }

  /** Whether no blank stands before the token. */
  boolean joined(int token) {
    return token > 0
        && token < tokens.size()
        && tokens.get(token - 1).end() == tokens.get(token).start();
  }

  int sentenceOf(int token) {
    return sentenceOf[token];
  }

  Sentence sentence(int token) {
    return prose.sentences().get(sentenceOf[token]);
  }

  Lettering lettering(int token) {
    return lettering[sentenceOf[token]];
  }

  /** Whether a name stands alone in brackets: {@code (KDPI)}. */
  boolean isBracketed(Name name) {
    return is(name.first() - 1, "(") && is(name.end(), ")");
  }

  /** Whether a token stands between quotation marks. */
  boolean isQuoted(int token) {
    return quoted[token];
  }

  /** The words between two tokens as a reader sees them. */
  String text(int first, int end) {
    return prose.text().plain(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
