package org.nutgraf.exporter.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** Notes whether it is closed, and fails when it is full, every time with the same exception. */
final class ProbeStream extends OutputStream {
  private final int limit;
  private final IOException failure;
  private int count;
  private boolean closed;

  ProbeStream() {
    this(Integer.MAX_VALUE, new IOException("full"));
  }

  ProbeStream(int limit, IOException failure) {
    this.limit = limit;
    this.failure = failure;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void write(int b) throws IOException {
    if (count == limit) {
      throw failure;
    }
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > limit - count) {
      count = limit;
      throw failure;
    }
    count += length;
  }

  @Override
  public void close() {
    closed = true;
  }
}
