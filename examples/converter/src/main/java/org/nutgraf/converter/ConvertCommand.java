package org.nutgraf.converter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.converter.output.ArticleSink;
import org.nutgraf.converter.output.Destination;
import org.nutgraf.converter.output.ErrorRecords;
import org.nutgraf.converter.output.Export;
import org.nutgraf.converter.output.Outputs;
import org.nutgraf.exporter.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  private static final int LOOK_MILLIS = 500;

  private final Streams streams;
  private final Messages messages;

  @Option(
      names = {"-t", "--to"},
      split = ",",
      paramLabel = "FORMAT",
      description = "The formats to write (see nutgraf formats); by default what --out is named.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR|FILE|-",
      description = "A folder for one file an article, or a file or - for one document of all.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "Sets an option of a format: pretty=true, or rss.title=News for one of several.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Where records of what failed go, as JSON Lines; by default beside or in --out. The file"
              + " is there only if something failed.")
  private Optional<Path> errors = Optional.empty();

  @Option(
      names = "--watch",
      description = "Stays, and converts files that are new or changed, until Ctrl-C.")
  private boolean watch;

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private Work work = new Work();

  @Mixin private PluginPath plugins = new PluginPath();

  ConvertCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    work.check();
    Destination destination = Destination.of(out, formats.size());
    List<Exporter> exporters = new Formats(plugins.exporters()).choose(formats, destination);
    List<Export> exports = Settings.apply(settings, exporters);
    if (watch && destination.kind() == Destination.Kind.STANDARD_OUTPUT) {
      throw new UsageException("--watch needs files to write: --out DIR or --out FILE");
    }
    return watch ? watch(destination, exports) : convert(destination, exports, file -> true);
  }

  private int convert(Destination destination, List<Export> exports, Predicate<InputFile> wanted)
      throws IOException {
    Optional<Path> records = errors.or(destination::errorRecords);
    try (ErrorRecords errorRecords = new ErrorRecords(records)) {
      Failures failures = new Failures(messages, errorRecords);
      List<InputFile> files = inputs.find(failures).stream().filter(wanted).toList();
      try (ArticleSink sink = Outputs.open(destination, exports, files, records, streams.out())) {
        work.run(files, streams.in(), sink, failures, messages);
      }
      errorRecords.finish();
      return failures.exitCode();
    }
  }

  /** One document of all articles is written anew; else only what changed is. */
  private int watch(Destination destination, List<Export> exports) throws IOException {
    boolean single =
        destination.kind() == Destination.Kind.FOLDER && exports.stream().noneMatch(Export::isFeed);
    Watch looker = new Watch(inputs.find(failure -> {}));
    // Only now, lest a file that comes meanwhile be taken for one that was converted.
    convert(destination, exports, file -> true);
    while (!Thread.currentThread().isInterrupted()) {
      Set<Path> changed = looker.changed(inputs.find(failure -> {}));
      if (!changed.isEmpty()) {
        changed.forEach(path -> messages.say("converting " + path));
        convert(
            destination,
            exports,
            file -> !single || file.path().filter(changed::contains).isPresent());
      }
      LockSupport.parkNanos(Duration.ofMillis(LOOK_MILLIS).toNanos());
    }
    return ExitCode.OK;
  }
}
