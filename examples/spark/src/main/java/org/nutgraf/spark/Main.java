package org.nutgraf.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The job for {@code spark-submit --class org.nutgraf.spark.Main}. */
public final class Main {
  private Main() {}

  /**
   * Runs the job. Ends the process with 1 if it failed, with 2 if the command line makes no sense.
   *
   * @param arguments the command line; {@code --help} explains it
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = JobCommand.run(out, err, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }
}
