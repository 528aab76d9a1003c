package org.nutgraf.spark;

/** An output folder that the job must not add to. */
final class ResumeException extends Exception {
  private static final long serialVersionUID = 1;

  ResumeException(String message) {
    super(message + "; choose another output folder");
  }
}
