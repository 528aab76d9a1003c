package org.nutgraf.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nutgraf.internal.actor.ActorFinder;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.event.EventFinder;
import org.nutgraf.internal.quote.Quotations;
import org.nutgraf.internal.quote.QuoteFinder;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.SentenceSplitter;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.internal.structure.StructureParser;
import org.nutgraf.internal.syntax.Syntaxes;
import org.nutgraf.internal.time.TimeFinder;
import org.nutgraf.model.Event;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of each stage of the parser on the seed, from what the stages before it found. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 3, 20));

  private final StructureParser structureParser = new StructureParser();
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
  private final ActorFinder actorFinder = new ActorFinder(List.of(), true);
  private final TimeFinder timeFinder = new TimeFinder();
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final EventFinder eventFinder = new EventFinder();
  private final Stages found;

  /** Runs the stages once. */
  public StageBenchmark() {
    FoldedText text = FoldedText.of(Source.of(seed()));
    Structure structure = structureParser.parse(text);
    Prose prose = sentenceSplitter.split(text, structure, "en", Integer.MAX_VALUE);
    Cast cast = actorFinder.find(prose);
    Syntaxes syntaxes = new Syntaxes(prose, cast);
    Quotations quotations = quoteFinder.find(prose, cast, syntaxes);
    found = new Stages(text, structure, prose, cast, timeFinder.find(prose, PUBLISHED), quotations);
  }

  private static String seed() {
    try {
      return Texts.seed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the text spelled plainly} */
  @Benchmark
  public FoldedText fold() {
    return FoldedText.of(found.text.source());
  }

  /** {@return the parts of the page} */
  @Benchmark
  public Structure structure() {
    return structureParser.parse(found.text);
  }

  /** {@return the sentences} */
  @Benchmark
  public Prose sentences() {
    return sentenceSplitter.split(found.text, found.structure, "en", Integer.MAX_VALUE);
  }

  /** {@return the actors} */
  @Benchmark
  public Cast actors() {
    return actorFinder.find(found.prose);
  }

  /** {@return the times} */
  @Benchmark
  public List<TimeReference> times() {
    return timeFinder.find(found.prose, PUBLISHED);
  }

  /** {@return the quotes, with the grammar of the sentences that they need} */
  @Benchmark
  public Quotations quotes() {
    return quoteFinder.find(found.prose, found.cast, new Syntaxes(found.prose, found.cast));
  }

  /** {@return the events, with the grammar of all sentences} */
  @Benchmark
  public List<Event> events() {
    Syntaxes syntaxes = new Syntaxes(found.prose, found.cast);
    return eventFinder.find(found.prose, found.cast, syntaxes, found.times, found.quotations);
  }

  /** What the stages found. */
  private record Stages(
      FoldedText text,
      Structure structure,
      Prose prose,
      Cast cast,
      List<TimeReference> times,
      Quotations quotations) {}
}
