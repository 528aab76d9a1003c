package org.nutgraf.converter;

import org.nutgraf.converter.input.Failure;
import org.nutgraf.converter.input.FailureListener;
import org.nutgraf.converter.input.Origin;
import picocli.CommandLine.ExitCode;

/** Names the inputs that failed on standard error, counts them, and passes them on. */
final class Failures implements FailureListener {
  private final Messages messages;
  private final FailureListener records;
  private int count;

  Failures(Messages messages, FailureListener records) {
    this.messages = messages;
    this.records = records;
  }

  @Override
  public void failed(Failure failure) {
    count++;
    messages.say(failure.origin() + ": " + failure.problem());
    records.failed(failure);
  }

  /** Says what is odd about an input that is converted all the same. */
  void remarked(Origin origin, String remark) {
    messages.say("warning: " + origin + ": " + remark);
  }

  boolean any() {
    return count > 0;
  }

  int exitCode() {
    return any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
