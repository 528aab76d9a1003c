package org.nutgraf.converter;

import java.io.PrintWriter;
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
    CommandLine commandLine =
        new CommandLine(new Nutgraf())
            .addSubcommand(new ConvertCommand(streams, err))
            .addSubcommand(new ShowCommand(streams, out, err))
            .addSubcommand(new FormatsCommand(out, err))
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
    if (e instanceof BrokenOutputException) {
      commandLine.getErr().println("nutgraf: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw e;
  }
}
