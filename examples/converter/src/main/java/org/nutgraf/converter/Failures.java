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

  /** Says what is odd about an input that is converted all the same. */
  void remarked(String name, String remark) {
    err.println("nutgraf: warning: " + name + ": " + remark);
  }

  boolean any() {
    return count > 0;
  }

  int exitCode() {
    return any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
