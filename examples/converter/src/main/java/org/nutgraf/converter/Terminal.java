package org.nutgraf.converter;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine.Model.CommandSpec;

/** The terminal that a person may sit at. */
final class Terminal {
  private Terminal() {}

  /** How wide it is; 80 columns if there is none. */
  static int columns(CommandSpec spec) {
    return spec.usageMessage().autoWidth(true).width();
  }

  /** Whether input and output are a terminal, and not a file or a pipe. */
  @SuppressWarnings("SystemConsoleNull") // isTerminal asks what Java 22 changed
  static boolean isThere() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** From Java 22 on there may be a console that is no terminal, which only it can tell. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return true;
    }
  }
}
