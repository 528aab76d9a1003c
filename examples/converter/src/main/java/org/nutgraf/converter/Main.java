package org.nutgraf.converter;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The {@code nutgraf} command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with 0 if all went well, 1 if an input failed, 2 if the
   * command line makes no sense.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // Unlike System.out, a plain stream tells when the reader of a pipe has gone.
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(Nutgraf.run(streams, arguments));
  }
}
