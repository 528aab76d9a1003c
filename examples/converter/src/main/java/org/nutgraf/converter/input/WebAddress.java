package org.nutgraf.converter.input;

import java.util.HexFormat;

/** Addresses as they are found on pages, where characters stand that RFC 3986 wants escaped. */
final class WebAddress {
  private static final String UNWISE = "\"<>\\^`{|}";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private WebAddress() {}

  /** Escapes blanks and the characters that browsers take but {@link java.net.URI} refuses. */
  static String escape(String address) {
    StringBuilder escaped = new StringBuilder(address.length());
    for (char c : address.strip().toCharArray()) {
      if (c <= ' ' || UNWISE.indexOf(c) >= 0) {
        escaped.append('%').append(HEX.toHexDigits((byte) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
