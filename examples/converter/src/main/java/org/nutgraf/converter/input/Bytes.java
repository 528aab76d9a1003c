package org.nutgraf.converter.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.nutgraf.text.Source;

/** Reads bytes into memory, up to a limit, and decodes them as strict UTF-8. */
final class Bytes {
  /** The longest article, in bytes; more is no article, and would claim the memory of many. */
  static final int LIMIT = 1 << 28;

  static final String TOO_LONG = "longer than " + (LIMIT >> 20) + " MiB";

  private Bytes() {}

  static byte[] readAll(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new IOException(TOO_LONG);
    }
    return bytes;
  }

  /** The text of the bytes; a byte order mark is dropped. */
  static String decode(byte[] bytes) throws IOException {
    return Source.read(new ByteArrayInputStream(bytes)).text();
  }
}
