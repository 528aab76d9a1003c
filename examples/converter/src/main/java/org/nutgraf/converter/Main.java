package org.nutgraf.converter;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Set;
import org.nutgraf.parser.ArticleParser;

/** The {@code nutgraf} command. */
public final class Main {
  private static final Set<String> PARSING = Set.of("convert", "show", "stats");

  private Main() {}

  /**
   * Runs the command and ends the process with 0 if all went well, 1 if an input failed, 2 if the
   * command line makes no sense.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && PARSING.contains(arguments[0])) {
      preload();
    }
    // Unlike System.out, a plain stream tells when the reader of a pipe has gone.
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(Nutgraf.run(streams, arguments));
  }

  /** Word lists and weights are read while the command line is. */
  private static void preload() {
    Thread thread = new Thread(ArticleParser::preload, "preload");
    thread.setDaemon(true);
    thread.start();
  }
}
