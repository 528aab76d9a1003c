package org.nutgraf.converter.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which cannot be taken back and stays open. */
final class StandardOutput implements Outlet {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  StandardOutput(OutputStream standardOutput) {
    out = new BufferedOutputStream(standardOutput, BUFFER);
  }

  @Override
  public OutputStream out() {
    return out;
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() {}
}
