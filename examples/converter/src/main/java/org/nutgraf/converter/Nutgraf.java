package org.nutgraf.converter;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
    CommandLine commandLine =
        new CommandLine(new Nutgraf())
            .addSubcommand(new ConvertCommand(streams, messages))
            .addSubcommand(new ShowCommand(streams, out, messages))
            .addSubcommand(new StatsCommand(streams, out, messages))
            .addSubcommand(new FormatsCommand(out, messages))
            .addSubcommand(new CompletionCommand(out))
            .addSubcommand(new ManCommand(out))
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(Nutgraf::explain);
    return commandLine.execute(arguments);
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
