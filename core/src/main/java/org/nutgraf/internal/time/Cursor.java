package org.nutgraf.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/** A reading position among the tokens of a text, which are read one sentence at a time. */
final class Cursor {
  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  // Readers look at the same tokens over and over.
  private final @Nullable Phrases[] known;
  private int first;
  private int end;
  private int at;

  Cursor(Vocabulary vocabulary, List<Token> tokens) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.known = new Phrases[tokens.size()];
  }

  /** Moves to a sentence: nothing outside is seen until the next one is entered. */
  void enter(int firstToken, int endToken) {
    first = firstToken;
    end = endToken;
    at = firstToken;
  }

  /** Index of the next token. */
  int at() {
    return at;
  }

  /** Moves to a token, backwards or forwards. */
  void moveTo(int token) {
    at = token;
  }

  /** Whether a token is the first of the sentence. */
  boolean isFirst(int token) {
    return token <= first;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /** A token of the sentence; null outside it. */
  @Nullable Token token(int index) {
    return index >= first && index < end ? tokens.get(index) : null;
  }

  /** The token some places after the next, or before it; null outside the sentence. */
  @Nullable Token peek(int offset) {
    return token(at + offset);
  }

  private Phrases phrases(int token) {
    Phrases phrases = known[token];
    if (phrases == null) {
      phrases = vocabulary.phrases(tokens, token, end);
      known[token] = phrases;
    }
    return phrases;
  }

  /** Whether a phrase of a category starts at a token of the sentence. */
  boolean isA(int token, Category category) {
    return token >= first && token < end && phrases(token).has(category);
  }

  /** The sense of the longest phrase of a category at the next token, which it moves past. */
  @Nullable Sense take(Category category) {
    if (at >= end || !phrases(at).has(category)) {
      return null;
    }
    var match = phrases(at).find(category);
    if (match == null) {
      return null;
    }
    at = match.end();
    return Phrases.sense(match, category);
  }

  /** The same without moving. */
  @Nullable Sense look(Category category) {
    int before = at;
    Sense sense = take(category);
    at = before;
    return sense;
  }

  /** Whether a phrase of a category starts at the next token. */
  boolean isNext(Category category) {
    return isA(at, category);
  }

  /** The same for the word before the next token. */
  boolean follows(Category category) {
    return isA(at - 1, category);
  }

  /** Whether an expression may start at the next token; if not, none does. */
  boolean isPromising() {
    return at < end && vocabulary.mayStart(tokens, at, end);
  }

  /** Whether a count stands next, in figures or in words. */
  boolean isCount() {
    return number() != null
        || isNext(Category.NUMBER)
        || isNext(Category.VAGUE)
        || isNext(Category.HALF);
  }

  /** Moves past the next token if it is the given mark or word. */
  boolean takeMark(String key) {
    if (isNext(key)) {
      at++;
      return true;
    }
    return false;
  }

  /** Whether the next token is the given mark or word. */
  boolean isNext(String key) {
    return at < end && tokens.get(at).is(key);
  }

  /** Whether the next token touches the one before it. */
  boolean isAttached() {
    return at > first && at < end && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  /** Moves past a hyphen that joins two words. */
  boolean takeHyphen() {
    Token token = peek(0);
    if (token == null || !(token.is("-") || token.is("–")) || !isAttached()) {
      return false;
    }
    at++;
    if (isAttached()) {
      return true;
    }
    at--;
    return false;
  }

  /** Whether the words are English. */
  boolean isEnglish() {
    return vocabulary.isEnglish();
  }

  /** The form of the next token if it is a number, else null. */
  @Nullable String number() {
    Token token = peek(0);
    return token != null && token.word().kind() == TokenKind.NUMBER ? token.form() : null;
  }

  /** The unit that a word names, or null. */
  @Nullable Unit unit(String word) {
    return vocabulary.unit(word);
  }
}
