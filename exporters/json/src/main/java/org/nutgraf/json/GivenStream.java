package org.nutgraf.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A stream that a caller gave: it stays open, and its own failures are told from bytes that are in
 * no encoding, which Jackson reports as failures of the stream, too.
 */
final class GivenStream extends FilterInputStream {
  private @Nullable IOException failure;

  GivenStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() {}

  /** What the stream threw, or what is wrong with its bytes. */
  IOException explain(JacksonIOException e) {
    IOException own = failure;
    return own != null && own.equals(e.getCause()) ? own : ArticleReader.notJson(e);
  }
}
