package org.nutgraf.converter;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page in roff, made of what the commands say about themselves. */
final class ManPage {
  private final CommandSpec top;
  private final StringBuilder roff = new StringBuilder();

  ManPage(CommandSpec top) {
    this.top = top;
  }

  String roff() {
    roff.append(".TH NUTGRAF 1\n");
    section("NAME");
    text("nutgraf - " + String.join(" ", top.usageMessage().description()));
    section("SYNOPSIS");
    List<CommandSpec> commands =
        top.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
    commands.forEach(command -> verbatim("nutgraf " + command.name() + " " + operands(command)));
    section("COMMANDS");
    commands.forEach(this::command);
    section("EXIT STATUS");
    text("0 if all went well, 1 if an input failed or the output cannot be written, 2 if the");
    text("command line makes no sense.");
    section("ENVIRONMENT");
    text("NO_COLOR: if it is set, output has no colours.");
    return roff.toString();
  }

  private static String operands(CommandSpec command) {
    StringBuilder operands = new StringBuilder("[OPTION]...");
    for (PositionalParamSpec operand : command.positionalParameters()) {
      operands.append(' ').append(operand.paramLabel()).append("...");
    }
    return operands.toString();
  }

  private void command(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    roff.append(".SS ").append(escape(command.name())).append('\n');
    text(String.join(" ", usage.description()));
    for (PositionalParamSpec operand : command.positionalParameters()) {
      entry(operand.paramLabel(), operand.description());
    }
    for (OptionSpec option : command.options()) {
      String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
      entry(String.join(", ", option.names()) + value, option.description());
    }
    if (usage.footer().length > 0) {
      text("Examples:");
      List.of(usage.footer()).forEach(line -> verbatim(line.strip()));
    }
  }

  private void section(String name) {
    roff.append(".SH ").append(name).append('\n');
  }

  private void text(String words) {
    roff.append(escape(Ansi.OFF.string(words))).append('\n');
  }

  private void entry(String term, String[] description) {
    roff.append(".TP\n.B ").append(escape(term)).append('\n');
    text(String.join(" ", description));
  }

  private void verbatim(String line) {
    roff.append(".PP\n.nf\n").append(escape(line)).append("\n.fi\n");
  }

  /** A dot or an apostrophe at the start of a line would be a request; a hyphen be a dash. */
  private static String escape(String words) {
    String escaped = words.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
