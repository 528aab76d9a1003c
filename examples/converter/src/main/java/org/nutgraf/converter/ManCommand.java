package org.nutgraf.converter;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nutgraf man}: the manual page. */
@Command(
    name = "man",
    description = "Prints the manual page.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  nutgraf man | man -l -", "  nutgraf man > /usr/local/share/man/man1/nutgraf.1"})
final class ManCommand implements Runnable {
  private final PrintWriter out;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    out.print(new ManPage(spec.root()).roff());
    out.flush();
  }
}
