package org.nutgraf.converter;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.converter.output.BrokenOutputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The top command: it only holds the others. */
@Command(
    name = "nutgraf",
    description = "Turns the plain text of news articles into structured documents.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    commandListHeading = "%nCommands:%n",
    footer = {
      "%nExamples:",
      "  nutgraf convert --to json,markdown,rss --out news/ article.txt",
      "  nutgraf show article.txt",
      "  nutgraf formats"
    })
final class Nutgraf {
  private Nutgraf() {}

  /** Runs a command line and returns the exit code. */
  static int run(Streams streams, String... arguments) {
    PrintWriter out = streams.outText();
    PrintWriter err = streams.errText();
    Messages messages = new Messages(err);
    CommandLine commandLine = new CommandLine(new Nutgraf());
    commands(streams, out, messages, arguments).values().stream()
        .map(Supplier::get)
        .forEach(commandLine::addSubcommand);
    commandLine.setOut(out).setErr(err).setExecutionExceptionHandler(Nutgraf::explain);
    int code = commandLine.execute(arguments);
    return out.checkError() ? unwritten(err) : code;
  }

  /** A print writer keeps to itself that the disk is full or that nobody reads the pipe. */
  private static int unwritten(PrintWriter err) {
    err.println("nutgraf: standard output could not be written");
    return ExitCode.SOFTWARE;
  }

  /** The commands that can be meant: the options of each take time to read. */
  private static Map<String, Supplier<Object>> commands(
      Streams streams, PrintWriter out, Messages messages, String... arguments) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("convert", () -> new ConvertCommand(streams, messages));
    commands.put("show", () -> new ShowCommand(streams, out, messages));
    commands.put("stats", () -> new StatsCommand(streams, out, messages));
    commands.put("formats", () -> new FormatsCommand(out, messages));
    String first = arguments.length == 0 ? "" : arguments[0];
    if (commands.containsKey(first)) {
      commands.keySet().retainAll(Set.of(first));
    } else {
      commands.put("completion", () -> new CompletionCommand(out));
      commands.put("man", () -> new ManCommand(out));
    }
    return commands;
  }

  private static int explain(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parseResult) throws Exception {
    if (e instanceof UsageException) {
      commandLine.getErr().println("nutgraf: " + e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof UncheckedIOException unchecked
        && unchecked.getCause() instanceof BrokenOutputException broken) {
      return explain(broken, commandLine, parseResult);
    }
    if (e instanceof BrokenOutputException) {
      commandLine.getErr().println("nutgraf: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw e;
  }
}
