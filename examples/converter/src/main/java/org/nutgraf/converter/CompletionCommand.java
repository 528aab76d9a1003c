package org.nutgraf.converter;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nutgraf completion}: a script for the shell. */
@Command(
    name = "completion",
    description = "Prints a script that lets bash or zsh complete commands and options.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(nutgraf completion)                     in this shell",
      "  nutgraf completion > /etc/bash_completion.d/nutgraf"
    })
final class CompletionCommand implements Runnable {
  private final PrintWriter out;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    out.print(AutoComplete.bash("nutgraf", spec.root().commandLine()));
    out.flush();
  }
}
