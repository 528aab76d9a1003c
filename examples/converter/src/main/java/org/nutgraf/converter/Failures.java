package org.nutgraf.converter;

import java.io.PrintWriter;
import org.nutgraf.converter.input.FailureListener;
import picocli.CommandLine.ExitCode;

/** Names the inputs that failed on standard error, and counts them. */
final class Failures implements FailureListener {
  private final PrintWriter err;
  private int count;

  Failures(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void failed(String name, String problem) {
    count++;
    err.println("nutgraf: " + name + ": " + problem);
  }

  boolean any() {
    return count > 0;
  }

  int exitCode() {
    return any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
