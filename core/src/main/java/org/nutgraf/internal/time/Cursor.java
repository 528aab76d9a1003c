package org.nutgraf.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/** A reading position among the tokens of one sentence. */
final class Cursor {
  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private final int first;
  private final int end;
  private int at;

  Cursor(Vocabulary vocabulary, List<Token> tokens, int first, int end) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.at = first;
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

  int end() {
    return end;
  }

  /** The token some places after the next, or before it; null outside the sentence. */
  @Nullable Token peek(int offset) {
    int i = at + offset;
    return i >= first && i < end ? tokens.get(i) : null;
  }

  /** The sense of the longest phrase of a category at the next token, which it moves past. */
  @Nullable Sense take(Category category) {
    PhraseTable.Match<List<Sense>> match = vocabulary.longest(tokens, at, end);
    while (match != null) {
      for (Sense sense : match.value()) {
        if (sense.category() == category) {
          at = match.end();
          return sense;
        }
      }
      match = match.end() - at > 1 ? vocabulary.longest(tokens, at, match.end() - 1) : null;
    }
    return null;
  }

  /** The same without moving. */
  @Nullable Sense look(Category category) {
    int before = at;
    Sense sense = take(category);
    at = before;
    return sense;
  }

  /** The same for the word before the next token. */
  boolean follows(Category category) {
    if (at == first) {
      return false;
    }
    at--;
    boolean found = look(category) != null;
    at++;
    return found;
  }

  /** Whether an expression may start at the next token; if not, none does. */
  boolean isPromising() {
    return at < end && vocabulary.mayStart(tokens, at, end);
  }

  /** Whether a count stands next, in figures or in words. */
  boolean isCount() {
    return number() != null
        || look(Category.NUMBER) != null
        || look(Category.VAGUE) != null
        || look(Category.HALF) != null;
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

  /** The form of the next token if it is a number, else null. */
  @Nullable String number() {
    Token token = peek(0);
    return token != null && token.word().kind() == TokenKind.NUMBER ? token.form() : null;
  }
}
