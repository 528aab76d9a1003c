package org.nutgraf.webpages;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.json.NdjsonExporter;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: pages in, articles out, one a line. */
@Command(
    name = "nutgraf-web-pages",
    mixinStandardHelpOptions = true,
    description = "Writes the articles of saved web pages as JSON, one a line.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all read", "1:some files or pages failed; each is named", "2:wrong usage"})
public final class Main implements Callable<Integer> {
  private final PageReader reader = new PageReader();
  private final ArticleParser parser = ArticleParser.create();
  private int failures;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "An HTML page, or a WARC file (.warc, .warc.gz).")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the articles go; by default standard output.")
  private Path out = Path.of("-");

  /** Makes the command. */
  public Main() {}

  /**
   * Runs the command and ends the process.
   *
   * @param args what was written on the command line
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (out.equals(Path.of("-"))) {
      write(System.out);
    } else {
      writeFile();
    }
    return failures == 0 ? 0 : 1;
  }

  /** The file appears when it is whole. */
  private void writeFile() throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, out.getFileName().toString(), ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(stream);
      }
      Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void write(OutputStream stream) throws IOException {
    try (ArticleWriter writer = new NdjsonExporter().open(stream, ExportOptions.none())) {
      for (Path file : files) {
        read(file, writer);
      }
    }
  }

  /** A file that cannot be read is reported and passed over; an output that fails ends the run. */
  private void read(Path file, ArticleWriter writer) {
    try {
      Pages.of(file).forEach(page -> write(reader.read(page).parse(parser), writer));
    } catch (IOException e) {
      failures++;
      PrintWriter err = spec.commandLine().getErr();
      err.println(file + ": " + e);
    }
  }

  private static void write(Article article, ArticleWriter writer) {
    try {
      writer.write(article);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
    }
  }
}
