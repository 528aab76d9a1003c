package org.nutgraf.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the job. */
@Command(
    name = "nutgraf-spark",
    description = "Parses a corpus of news articles into tables on Apache Spark.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true)
final class JobCommand implements Callable<Integer> {
  private static final long MEBI = 1L << 20;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders or patterns, on any file system that Hadoop knows.")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the tables go. What is done there is not done again.")
  private String output = "";

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description =
          "jsonl: an object a line with text and maybe id, url, language, published;"
              + " text: an article a file.")
  private InputKind kind = InputKind.JSONL;

  @Option(
      names = "--views",
      split = ",",
      paramLabel = "VIEW",
      description = "Tables besides the articles: ${COMPLETION-CANDIDATES}.")
  private Set<View> views = EnumSet.allOf(View.class);

  @Option(names = "--no-views", description = "No table but the articles.")
  private boolean noViews;

  @Option(names = "--ndjson", description = "Write the tables as NDJSON too.")
  private boolean ndjson;

  @Option(
      names = "--files-per-batch",
      paramLabel = "N",
      description = "How many input files are lost at most when a run breaks off.")
  private int filesPerBatch = 100;

  @Option(
      names = "--split",
      paramLabel = "MIB",
      description = "How much input makes a partition, in MiB.")
  private int splitMebi = 32;

  @Option(
      names = "--local",
      paramLabel = "CORES",
      description = "Run in this process, without a cluster.")
  private Optional<Integer> cores = Optional.empty();

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new JobCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(JobCommand::explain)
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException, ResumeException {
    JobOptions options = options();
    SparkSession spark = session();
    TaskMeter meter = new TaskMeter();
    spark.sparkContext().addSparkListener(meter);
    Instant start = Instant.now();
    JobSummary summary;
    try {
      summary = new CorpusJob(spark, options).run();
    } finally {
      // Also lets the meter see the last tasks.
      spark.stop();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(summary);
    out.println(times(Duration.between(start, Instant.now()), meter));
    return ExitCode.OK;
  }

  private JobOptions options() {
    if (filesPerBatch < 1 || splitMebi < 1 || cores.orElse(1) < 1) {
      throw new ParameterException(
          spec.commandLine(), "--files-per-batch, --split and --local are 1 or more");
    }
    Set<View> wanted = noViews ? EnumSet.noneOf(View.class) : EnumSet.copyOf(views);
    return new JobOptions(inputs, kind, output, wanted, ndjson, filesPerBatch, splitMebi * MEBI);
  }

  private SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("nutgraf");
    cores.ifPresent(
        number ->
            builder
                .master("local[" + number + "]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1"));
    return builder.getOrCreate();
  }

  private static String times(Duration wall, TaskMeter meter) {
    return String.format(
        Locale.ROOT,
        "%.1f s; tasks: %.1f s, of which %.1f s on a processor",
        wall.toMillis() / 1e3,
        meter.running().toMillis() / 1e3,
        meter.cpu().toMillis() / 1e3);
  }

  private static int explain(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parseResult) throws Exception {
    if (e instanceof ResumeException || e instanceof FileNotFoundException) {
      commandLine.getErr().println("nutgraf-spark: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw e;
  }
}
