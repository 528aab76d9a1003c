package org.nutgraf.feed;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as feeds want them: absolute and in ASCII. */
public final class Address {
  private static final String HEX = "0123456789ABCDEF";

  private Address() {}

  /**
   * {@return the address, a foreign host in Punycode and the rest percent-encoded; none if
   * relative}
   *
   * @param uri any address
   */
  public static Optional<String> ascii(URI uri) {
    if (!uri.isAbsolute()) {
      return Optional.empty();
    }
    String address = uri.toString();
    String authority = uri.getRawAuthority();
    if (authority == null || isAscii(authority)) {
      return Optional.of(percentEncoded(address));
    }
    int start = address.indexOf(authority);
    return Optional.of(
        percentEncoded(
            address.substring(0, start)
                + punycode(authority)
                + address.substring(start + authority.length())));
  }

  private static String punycode(String authority) {
    int host = authority.lastIndexOf('@') + 1;
    try {
      return authority.substring(0, host) + IDN.toASCII(authority.substring(host));
    } catch (IllegalArgumentException e) {
      // No name that a host may have; percent-encoded it is at least an address.
      return authority;
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String percentEncoded(String address) {
    if (isAscii(address)) {
      return address;
    }
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
      }
    }
    return encoded.toString();
  }
}
