package org.nutgraf.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of a fuzzer as a text: UTF-8, UTF-16 with halves of pairs, or pieces of news. The last byte
 * says which, and holds bits that choose options; a file that ends with a line feed is UTF-8.
 */
record FuzzedText(String text, int choice) {
  /** What articles are made of; a byte below their number stands for one. */
  private static final String[] PIECES = {
    "Ministers meet in Nairobi as drought spreads",
    "\n\n",
    "\n",
    " ",
    ". ",
    ", ",
    ": ",
    "By Amina Odhiambo",
    "NAIROBI, Kenya (AP) — ",
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "„",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "— ",
    "Dr. Peter Okello",
    "Okello",
    "the Red Cross",
    "Kenya",
    "Kenyan",
    "the government",
    "U.N.",
    "President ",
    "she",
    "he",
    "they",
    "the minister",
    "said",
    "told",
    "according to ",
    "signed",
    "attacked",
    "killed",
    "a deal with",
    "three people",
    "would not ",
    "that ",
    "who ",
    "and ",
    "of ",
    "in ",
    "to ",
    "on Sunday",
    "last week",
    "20 March 2023",
    "2023-03-20",
    "at 5 p.m.",
    "three months ago",
    "every Tuesday",
    "1990s",
    "Easter",
    "Background: ",
    "Why it matters\n",
    "• ",
    "- ",
    "Check Also\n\n",
    "Sign up for our newsletter",
    "Read more: ",
    "©",
    "Photo: ",
    "Der Präsident sagte",
    "am Montag",
    "hat angegriffen",
    "« C’est fini », a dit M. Dupont. ",
    "le 3 mars",
    "&quot;",
    "&amp;",
    "&#8220;",
    "https://example.org/a?b=c",
    "@desk",
    "\r\n",
    "\u2029",
    "\u00AD",
    "\u200B",
    "\uFEFF",
    "e\u0301",
    "\uD83D\uDE00",
    "\uD800",
    "\u0000",
    "7",
    "A.",
    "-",
    "'s",
    "…",
  };

  /** Reads the bytes. */
  static FuzzedText of(byte[] bytes) {
    if (bytes.length == 0) {
      return new FuzzedText("", 0);
    }
    int choice = bytes[bytes.length - 1] & 0xFF;
    byte[] body = choice == '\n' ? bytes : Arrays.copyOf(bytes, bytes.length - 1);
    String text =
        switch (choice % 5) {
          case 0 -> new String(body, StandardCharsets.UTF_8);
          case 1 -> utf16(body);
          default -> pieces(body);
        };
    return new FuzzedText(text, choice / 5);
  }

  /** Whether the choice has a bit. */
  boolean chooses(int bit) {
    return (choice & 1 << bit) != 0;
  }

  private static String utf16(byte[] bytes) {
    char[] chars = new char[bytes.length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
    }
    return new String(chars);
  }

  private static String pieces(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      int piece = b & 0xFF;
      if (piece < PIECES.length) {
        text.append(PIECES[piece]);
      } else {
        text.append((char) (piece - PIECES.length + ' '));
      }
    }
    return text.toString();
  }
}
