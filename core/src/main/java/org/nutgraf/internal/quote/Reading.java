package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.grammar.NounPhrases;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.Traits;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.sentence.Passage;
import org.nutgraf.internal.sentence.PassageKind;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.syntax.Syntaxes;

/** An article as this stage reads it: tokens, word classes, and what stands between marks. */
final class Reading {
  private static final int OUTSIDE = -1;

  private final Prose prose;
  private final Cast cast;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final ReportingLexicon lexicon;
  private final Traits traits;
  private final Clauses clauses;
  private final List<Stretch> stretches = new ArrayList<>();
  private final int[] stretchAt;

  Reading(Prose prose, Cast cast, Syntaxes syntaxes) {
    this.prose = prose;
    this.cast = cast;
    this.clauses = new Clauses(prose, syntaxes);
    this.phrases = new Phrases(prose.tokens(), prose.language(), clauses.pasts());
    this.nouns = new NounPhrases(phrases);
    this.traits = Traits.of(prose.language());
    this.lexicon = ReportingLexicon.of(prose.language());
    this.stretchAt = new int[prose.tokens().size()];
    Arrays.fill(stretchAt, OUTSIDE);
    Titles titles = new Titles(phrases, lexicon);
    for (Passage passage : prose.passages()) {
      if (passage.firstSentence() < passage.endSentence()) {
        pairMarks(passage, titles);
      }
    }
  }

  /** Keeps what stands between marks, unless it is no word, or a title. */
  private void pairMarks(Passage passage, Titles titles) {
    int first = first(passage);
    boolean headline = passage.kind() == PassageKind.HEADLINE;
    for (Stretch stretch :
        Marks.pair(new MarkContext(prose.text(), prose.tokens(), first, end(passage)))) {
      if (hasWord(stretch.inner()) && (headline || !titles.isTitle(stretch, first))) {
        Arrays.fill(stretchAt, stretch.open(), stretch.end(), stretches.size());
        stretches.add(stretch);
      }
    }
  }

  private boolean hasWord(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (isWord(token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Token token) {
    TokenKind kind = token.word().kind();
    return kind != TokenKind.PUNCTUATION && kind != TokenKind.QUOTE;
  }

  /** Index of the first token of a passage that has sentences. */
  int first(Passage passage) {
    return prose.sentences().get(passage.firstSentence()).firstToken();
  }

  /** Index after the last token of a passage that has sentences. */
  int end(Passage passage) {
    return prose.sentences().get(passage.endSentence() - 1).endToken();
  }

  Prose prose() {
    return prose;
  }

  List<Token> tokens() {
    return prose.tokens();
  }

  Token token(int index) {
    return prose.tokens().get(index);
  }

  boolean is(int token, String key) {
    return prose.tokens().get(token).is(key);
  }

  Phrases phrases() {
    return phrases;
  }

  NounPhrases nouns() {
    return nouns;
  }

  Clauses clauses() {
    return clauses;
  }

  Traits traits() {
    return traits;
  }

  /** The actors and where they are mentioned. */
  Cast cast() {
    return cast;
  }

  ReportingLexicon lexicon() {
    return lexicon;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** Whether a token stands between marks, or is one of them. */
  boolean isQuoted(int token) {
    return stretchAt[token] != OUTSIDE;
  }

  /** The stretch that a token belongs to; there must be one. */
  Stretch stretchAt(int token) {
    return stretches.get(stretchAt[token]);
  }

  /** Whether a stretch opens at the token. */
  boolean opens(int token) {
    return isQuoted(token) && stretchAt(token).open() == token;
  }

  /** Whether a stretch ends with the token. */
  boolean closes(int token) {
    return isQuoted(token) && stretchAt(token).end() == token + 1;
  }

  /** Whether all words between marks start with capitals, as those of names and titles do. */
  boolean isName(Stretch stretch) {
    for (int i = stretch.inner().first(); i < stretch.inner().end(); i++) {
      Token token = token(i);
      if (token.word().kind() == TokenKind.WORD && !token.word().isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token ends a sentence or a clause as strongly: {@code . ! ? ; …}. */
  boolean isStop(int token) {
    return is(token, ".")
        || is(token, "!")
        || is(token, "?")
        || is(token, ";")
        || is(token, "…")
        || is(token, "...");
  }

  /** Whether the token is a dash between words, rather than a hyphen inside one. */
  boolean isDash(int token) {
    Token t = token(token);
    if (t.is("—") || t.is("–") || t.is("--") || t.is("―")) {
      return true;
    }
    return t.is("-") && token > 0 && token(token - 1).end() < t.start();
  }

  /** Whether the next paragraph opens with a mark again, as a quote of several paragraphs does. */
  boolean isReopened(Stretch stretch) {
    int next = stretch.end();
    return next < tokens().size() && opens(next) && token(next).is(token(stretch.open()).key());
  }
}
