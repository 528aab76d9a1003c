package org.nutgraf.converter;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.ExporterNotFoundException;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.exporter.ProviderFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nutgraf formats}: what can be written, and with which options. */
@Command(
    name = "formats",
    description = "Lists the formats there are, with their options.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf formats                            all of them",
      "  nutgraf formats markdown                   one of them",
      "  nutgraf formats --plugin-path plugins/     with those of your own exporters"
    })
final class FormatsCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final Messages messages;

  @Mixin private PluginPath plugins = new PluginPath();

  @Parameters(arity = "0..*", paramLabel = "FORMAT", description = "Only these.")
  private List<String> names = new ArrayList<>();

  FormatsCommand(PrintWriter out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Exporters exporters = plugins.exporters();
    List<Exporter> shown =
        names.isEmpty()
            ? exporters.all()
            : names.stream().map(name -> find(exporters, name)).toList();
    shown.forEach(this::print);
    for (ProviderFailure failure : exporters.failures()) {
      messages.say("warning: cannot be loaded: " + failure);
    }
    return ExitCode.OK;
  }

  private static Exporter find(Exporters exporters, String name) {
    try {
      return exporters.get(name);
    } catch (ExporterNotFoundException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void print(Exporter exporter) {
    ExportFormat format = exporter.format();
    String aliases = format.aliases().isEmpty() ? "" : ", " + String.join(", ", format.aliases());
    out.printf(
        "%-10s %s (.%s, %s)%n",
        format.name() + aliases, format.title(), format.fileExtension(), format.mediaType());
    for (ExportOption<?> option : exporter.options()) {
      out.printf("  --set %s=%s%n", option.name(), option.formattedDefault());
      out.printf("        %s; %s%n", option.description(), option.values());
    }
  }
}
