package org.nutgraf.internal.scan;

import java.util.Locale;
import org.nutgraf.internal.lexicon.WordCode;

/**
 * A word as a type: what all tokens with the same characters share.
 *
 * @param form the folded characters without fillers: {@code Iran’s} gives {@code Iran} and {@code
 *     ’s}
 * @param key the form in lower case with straight apostrophes, which lexicons are looked up with
 * @param kind what it is made of
 * @param wordCase how it is capitalised
 * @param code the {@link WordCode} of the key
 */
public record Word(String form, String key, TokenKind kind, WordCase wordCase, long code) {
  private static final int LONGEST = 24;

  static Word of(String form, TokenKind kind) {
    String key = form.toLowerCase(Locale.ROOT);
    if (key.indexOf('’') >= 0) {
      key = key.replace('’', '\'');
    }
    String shared = key.equals(form) ? form : key;
    return new Word(form, shared, kind, WordCase.of(form), WordCode.of(key));
  }

  /**
   * {@return whether it starts with a capital letter: {@code Iran}, {@code KDPI}, {@code McCain}}
   */
  public boolean isCapitalized() {
    return wordCase == WordCase.CAPITALIZED
        || wordCase == WordCase.UPPER
        || (wordCase == WordCase.MIXED && Character.isUpperCase(form.codePointAt(0)));
  }

  /** {@return a number that words of another form mostly do not have} */
  public int hash() {
    return form.hashCode() ^ (form.hashCode() >>> 15);
  }

  /** {@return whether another word is equal, which is told by less than all of its parts} */
  boolean isSame(Word other) {
    return kind == other.kind && form.equals(other.form);
  }

  /** {@return whether it is worth to be remembered: no link, no run of a thousand letters} */
  boolean isShort() {
    return form.length() <= LONGEST;
  }

  /**
   * {@return whether the key is the given one}
   *
   * @param other a word in lower case
   */
  public boolean is(String other) {
    return key.equals(other);
  }

  @Override
  public String toString() {
    return form;
  }
}
