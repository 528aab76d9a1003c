package org.nutgraf.converter;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.InputFinder;
import org.nutgraf.converter.input.InputKind;
import org.nutgraf.converter.input.InputReader;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.converter.output.ArticleSink;
import org.nutgraf.converter.output.Destination;
import org.nutgraf.converter.output.Export;
import org.nutgraf.converter.output.Outputs;
import org.nutgraf.exporter.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nutgraf convert}: from texts to documents. */
@Command(
    name = "convert",
    description = "Converts the plain text of articles into documents.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf convert --to json,markdown,rss --out news/ article.txt",
      "  nutgraf convert --to markdown --out site articles/    a folder, mirrored",
      "  nutgraf convert --out news.rss articles/*.txt         one feed of all",
      "  nutgraf convert --out corpus.ndjson corpus.jsonl.gz   one article a line",
      "  cat article.txt | nutgraf convert -                   JSON, to be piped on"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Streams streams;
  private final PrintWriter err;

  @Option(
      names = {"-t", "--to"},
      split = ",",
      paramLabel = "FORMAT",
      description = "The formats to write; see nutgraf formats.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR|FILE|-",
      description = "A folder for one file an article, or a file or - for one document of all.")
  private Optional<String> out = Optional.empty();

  @Mixin private ParsingOptions parsing = new ParsingOptions();

  @Mixin private PluginPath plugins = new PluginPath();

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Sets an option of a format.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--from",
      paramLabel = "KIND",
      description = "What inputs hold: ${COMPLETION-CANDIDATES}.")
  private Optional<InputKind> from = Optional.empty();

  @Option(
      names = "--keep-going",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Goes on after an input or a line that fails; the default.")
  private boolean keepGoing = true;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads parse; by default one a processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "A text file, a folder (its .txt, .jsonl and .ndjson files, also .gz), JSON Lines with one"
            + " {\"id\",\"text\",\"published\",…} a line, or - for standard input."
      })
  private List<Path> inputs = new ArrayList<>();

  ConvertCommand(Streams streams, PrintWriter err) {
    this.streams = streams;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new UsageException("--jobs takes a number from 1, not " + jobs);
    }
    Destination destination = Destination.of(out, formats.size());
    List<Exporter> exporters = new Formats(plugins.exporters()).choose(formats, destination);
    List<Export> exports = Settings.apply(settings, exporters);
    Failures failures = new Failures(err);
    List<InputFile> files = InputFinder.find(inputs, from, failures);
    InputReader reader = new InputReader(streams.in(), keepGoing, bytes -> {});
    try (ArticleSink sink = Outputs.open(destination, exports, files, streams.out());
        Conversion conversion = new Conversion(parsing.parser(), sink, failures, jobs)) {
      for (InputFile file : files) {
        if (keepGoing || !failures.any()) {
          reader.read(file, conversion);
        }
      }
      conversion.finish();
    }
    return failures.exitCode();
  }
}
