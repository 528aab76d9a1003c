package org.nutgraf.jsonld;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON so that no HTML parser finds a tag or a comment in it. A less-than sign stands in
 * JSON within strings alone, where an escape means the same.
 */
final class EmbeddableStream extends FilterOutputStream {
  private static final byte[] LESS = "\\u003C".getBytes(StandardCharsets.US_ASCII);

  EmbeddableStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '<') {
      out.write(LESS);
    } else {
      out.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int end = offset + length;
    int done = offset;
    for (int i = offset; i < end; i++) {
      if (bytes[i] == '<') {
        out.write(bytes, done, i - done);
        out.write(LESS);
        done = i + 1;
      }
    }
    out.write(bytes, done, end - done);
  }
}
