package org.nutgraf.internal.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * The entry of a list at which a reading stands: fields with tabs between them, the first of them a
 * word or phrase. The lists of tens of thousands of words are read before the first article, so
 * they are not made strings where a {@link WordCode} will do.
 */
public final class ListEntry {
  private final byte[] text;
  private int start;
  private int tab;
  private int end;

  ListEntry(byte[] text) {
    this.text = text;
  }

  /** Goes to the next entry, if there is one. */
  boolean next() {
    while (end < text.length) {
      start = end == 0 ? 0 : end + 1;
      tab = -1;
      end = start;
      while (end < text.length && text[end] != '\n') {
        if (text[end] == '\t' && tab < 0) {
          tab = end;
        }
        end++;
      }
      tab = tab < 0 ? end : tab;
      if (end > start && text[start] != '#') {
        return true;
      }
    }
    return false;
  }

  /** {@return the first field} */
  public String word() {
    return string(start, tab);
  }

  /** {@return the {@link WordCode} of the first field in lower case} */
  public long code() {
    long code = (long) tab - start;
    for (int i = start; i < tab; i++) {
      byte c = text[i];
      if (c < 0) {
        String word = word();
        return WordCode.ofAnyCase(word, 0, word.length());
      }
      code = WordCode.add(code, (char) (c >= 'A' && c <= 'Z' ? (c | 0x20) : c));
    }
    return WordCode.finished(code);
  }

  /** {@return the first character of the second field, 0 if it is empty} */
  public char letter() {
    return tab + 1 < end ? (char) text[tab + 1] : 0;
  }

  /** {@return the first character of the third field, 0 if there is none} */
  public char secondLetter() {
    for (int i = tab + 1; i < end - 1; i++) {
      if (text[i] == '\t') {
        return (char) text[i + 1];
      }
    }
    return 0;
  }

  /**
   * {@return the number in a field; -1 for {@code -}}
   *
   * @param field which one, from 1 for the second
   */
  public int number(int field) {
    int at = tab + 1;
    for (int skip = field; skip > 1; at++) {
      skip -= text[at] == '\t' ? 1 : 0;
    }
    if (text[at] == '-') {
      return -1;
    }
    int number = 0;
    for (; at < end && text[at] != '\t'; at++) {
      number = number * 10 + (text[at] - '0');
    }
    return number;
  }

  /** {@return all fields with the tabs between them} */
  String line() {
    return string(start, end);
  }

  private String string(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }
}
