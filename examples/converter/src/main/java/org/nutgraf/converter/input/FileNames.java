package org.nutgraf.converter.input;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/** Makes file names of identifiers. */
final class FileNames {
  /** File systems allow 255 bytes; an extension and the mark of a temporary file follow. */
  private static final int LONGEST = 160;

  private static final String PLAIN = "-_.";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileNames() {}

  /**
   * A name of ASCII letters, digits, hyphens, underscores and dots for any identifier, and another
   * one for any other: every other byte is written as {@code %} and two digits, a dot in front as
   * well, so that none leads out of its folder. A name too long keeps its start and gets a hash.
   */
  static String safe(String id) {
    StringBuilder name = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b) && !(b == '.' && name.isEmpty())) {
        name.append((char) b);
      } else {
        name.append('%').append(HEX.toHexDigits(b));
      }
    }
    return name.length() <= LONGEST ? name.toString() : name.substring(0, LONGEST) + "~" + hash(id);
  }

  private static boolean isPlain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || (b > 0 && PLAIN.indexOf(b) >= 0);
  }

  private static String hash(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
