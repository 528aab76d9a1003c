package org.nutgraf.converter;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.converter.input.Failure;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.InputReader;
import org.nutgraf.converter.input.Receiver;
import org.nutgraf.converter.show.ArticleView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nutgraf show}: an article in the terminal. */
@Command(
    name = "show",
    description = "Shows articles in the terminal: their parts, quotes, actors, events, timeline.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  nutgraf show article.txt",
      "  nutgraf show --published 2023-03-20 --color always article.txt | less -R",
      "  head -1 corpus.jsonl | nutgraf show --from jsonl -"
    })
final class ShowCommand implements Callable<Integer> {
  /** When output has colours. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int WIDEST = 100;

  private final Streams streams;
  private final PrintWriter out;
  private final Failures failures;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ParsingOptions parsing = new ParsingOptions();

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description =
          "Whether to use colours: ${COMPLETION-CANDIDATES}. By default on a terminal only, unless"
              + " NO_COLOR is set.")
  private Color color = Color.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide lines are; by default as the terminal is, at most 100.")
  private Optional<Integer> width = Optional.empty();

  @Mixin private Inputs inputs = new Inputs();

  ShowCommand(Streams streams, PrintWriter out, Messages messages) {
    this.streams = streams;
    this.out = out;
    this.failures = new Failures(messages, failure -> {});
  }

  @Override
  public Integer call() throws IOException {
    InputReader reader = new InputReader(streams.in(), true, bytes -> {});
    Screen screen = new Screen(parsing.parser(), colours(), columns());
    for (InputFile file : inputs.find(failures)) {
      reader.read(file, screen);
    }
    return failures.exitCode();
  }

  private boolean colours() {
    return color == Color.ALWAYS || (color == Color.AUTO && Ansi.AUTO.enabled());
  }

  private int columns() {
    return width.orElseGet(() -> Math.min(WIDEST, Terminal.columns(spec)));
  }

  /** Shows articles as they are read, a blank line between. */
  private final class Screen implements Receiver {
    private final TextParser parser;
    private final boolean colours;
    private final int columns;
    private boolean empty = true;

    Screen(TextParser parser, boolean colours, int columns) {
      this.parser = parser;
      this.colours = colours;
      this.columns = columns;
    }

    @Override
    public void article(ArticleText text) {
      text.remarks().forEach(remark -> failures.remarked(text.origin(), remark));
      if (!empty) {
        out.println();
      }
      ArticleView.print(parser.parse(text), out, colours, columns);
      out.flush();
      empty = false;
    }

    @Override
    public void failed(Failure failure) {
      failures.failed(failure);
    }
  }
}
