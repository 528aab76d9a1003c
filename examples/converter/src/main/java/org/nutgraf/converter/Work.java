package org.nutgraf.converter;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.InputReader;
import org.nutgraf.converter.input.UsageException;
import org.nutgraf.converter.output.ArticleSink;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Parses all articles of some files, and how a user wants that to be done. */
final class Work {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private ParsingOptions parsing = new ParsingOptions();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads parse; by default one a processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep-going",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Goes on after an input or a line that fails; the default.")
  private boolean keepGoing = true;

  @Option(
      names = "--progress",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Says how far long work is: a bar on a terminal, else a line now and then.")
  private boolean progress = true;

  /** Refuses settings that make no sense. */
  void check() {
    if (jobs < 1) {
      throw new UsageException("--jobs takes a number from 1, not " + jobs);
    }
  }

  /** Gives the articles of the files, in their order, to the sink. */
  void run(
      List<InputFile> files,
      InputStream standardInput,
      ArticleSink sink,
      Failures failures,
      Messages messages)
      throws IOException {
    try (Progress shown = progress(messages, Inputs.bytes(files));
        Conversion conversion = new Conversion(parsing.parser(), sink, failures, shown, jobs)) {
      InputReader reader = new InputReader(standardInput, keepGoing, shown);
      for (InputFile file : files) {
        if (keepGoing || !failures.any()) {
          reader.read(file, conversion);
        }
      }
      conversion.finish();
    }
  }

  private Progress progress(Messages messages, OptionalLong total) {
    if (!progress) {
      return Progress.NONE;
    }
    return Terminal.isThere()
        ? new ProgressLine(messages, total, Terminal.columns(spec))
        : new ProgressLines(messages, total, System::nanoTime);
  }
}
