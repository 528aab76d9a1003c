package org.nutgraf.converter;

import java.io.PrintWriter;

/** Lines for people on standard error, and below them a status line that changes in place. */
final class Messages {
  private final PrintWriter err;
  private int statusLength;

  Messages(PrintWriter err) {
    this.err = err;
  }

  synchronized void say(String message) {
    clearStatus();
    err.println("nutgraf: " + message);
  }

  /** Shows a status in the place of the last one; only for a terminal. */
  synchronized void status(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, statusLength - line.length())));
    err.flush();
    statusLength = line.length();
  }

  synchronized void clearStatus() {
    if (statusLength > 0) {
      err.print("\r" + " ".repeat(statusLength) + "\r");
      err.flush();
      statusLength = 0;
    }
  }
}
