package org.nutgraf.converter;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.statistics.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nutgraf stats}: what a corpus says about whom. */
@Command(
    name = "stats",
    description = "Counts over a corpus: who is quoted, who is named, who does what to whom.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf stats articles/",
      "  nutgraf stats --top 50 corpus.jsonl.gz",
    })
final class StatsCommand implements Callable<Integer> {
  private final Streams streams;
  private final PrintWriter out;
  private final Messages messages;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many lines each list has; 20 by default.")
  private int top = 20;

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private Work work = new Work();

  StatsCommand(Streams streams, PrintWriter out, Messages messages) {
    this.streams = streams;
    this.out = out;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    work.check();
    Failures failures = new Failures(messages, failure -> {});
    List<InputFile> files = inputs.find(failures);
    Statistics statistics = new Statistics();
    work.run(files, streams.in(), statistics, failures, messages);
    statistics.print(out, top);
    return failures.exitCode();
  }
}
