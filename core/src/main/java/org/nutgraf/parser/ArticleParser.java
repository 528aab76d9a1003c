package org.nutgraf.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
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
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.ArticleReadException;
import org.nutgraf.text.Source;

/**
 * Turns the plain text of a news article into an {@link Article}: the structure parser divides the
 * page into blocks, the sentence splitter cuts the article's own blocks into sentences, and four
 * finders read them for actors, times, quotes and events, each from what those before it found.
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse(text);
 * article.quotes().get(0).speaker(); // Optional[Fuad Hussein]
 * }</pre>
 *
 * <p>A parser is immutable and thread-safe. It parses any text, never throws for one, needs time in
 * proportion to its length, and gives equal articles for equal text and options.
 */
public final class ArticleParser {
  private static final String DEFAULT_LANGUAGE = "en";

  private final ParserOptions options;
  private final StructureParser structureParser = new StructureParser();
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
  private final ActorFinder actorFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final EventFinder eventFinder = new EventFinder();

  private ArticleParser(ParserOptions options, ActorFinder actorFinder) {
    this.options = options;
    this.actorFinder = actorFinder;
  }

  /** {@return a parser that is told nothing but the text} */
  public static ArticleParser create() {
    return create(ParserOptions.builder().build());
  }

  /**
   * {@return a parser with options}
   *
   * @param options what it is told besides the text
   */
  public static ArticleParser create(ParserOptions options) {
    return new ArticleParser(options, new ActorFinder(options.knownActors(), options.nameModel()));
  }

  /**
   * Reads the word lists and the weights that parsers of English share, which otherwise happens
   * with the first article. For programs that have something else to do meanwhile: a server before
   * its first request, a command while it reads its options.
   */
  public static void preload() {
    CompletableFuture<Void> lists = CompletableFuture.runAsync(ActorFinder::preload);
    create().parse(Sample.TEXT);
    lists.join();
  }

  /** {@return a builder of a parser} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what this parser is told besides the text} */
  public ParserOptions options() {
    return options;
  }

  /**
   * {@return the same parser for articles of another day} Cheap: lists and tables are shared.
   *
   * @param published when the articles were published
   */
  public ArticleParser withPublished(Timestamp published) {
    return new ArticleParser(options.toBuilder().published(published).build(), actorFinder);
  }

  /**
   * {@return the same parser for articles in another language} Cheap: lists and tables are shared.
   *
   * @param tag a BCP 47 tag: {@code en}
   */
  public ArticleParser withLanguage(String tag) {
    return new ArticleParser(options.toBuilder().language(tag).build(), actorFinder);
  }

  /**
   * {@return the article that a text holds}
   *
   * @param text the text, as scraped
   */
  public Article parse(String text) {
    return parse(Source.of(text));
  }

  /**
   * Reads and parses a file of UTF-8.
   *
   * @param file the file
   * @return the article in it
   * @throws ArticleReadException if the bytes are not UTF-8
   * @throws IOException if the file cannot be read
   */
  public Article parse(Path file) throws IOException {
    return parse(Source.read(file));
  }

  /**
   * Reads a stream of UTF-8 to its end, and parses it. The stream stays open.
   *
   * @param in the bytes
   * @return the article in them
   * @throws ArticleReadException if the bytes are not UTF-8
   * @throws IOException if the stream cannot be read
   */
  public Article parse(InputStream in) throws IOException {
    return parse(Source.read(in));
  }

  /**
   * Reads characters to their end, and parses them. The reader stays open.
   *
   * @param in the characters
   * @return the article in them
   * @throws IOException if the reader fails
   */
  public Article parse(Reader in) throws IOException {
    return parse(Source.read(in));
  }

  /**
   * {@return the article that a source holds}
   *
   * @param source the text and where it came from
   */
  public Article parse(Source source) {
    FoldedText text = FoldedText.of(source);
    Structure structure = structureParser.parse(text);
    Draft draft = new Draft(options, source, structure);
    Prose prose =
        sentenceSplitter.split(
            text,
            structure,
            draft.language().map(ArticleParser::primary).orElse(DEFAULT_LANGUAGE),
            options.maxAnnotatedLength());
    Cast cast = actorFinder.find(prose);
    List<TimeReference> times = timeFinder.find(prose, draft.published().map(Timestamp::date));
    Syntaxes syntaxes = new Syntaxes(prose, cast);
    Quotations quotations = quoteFinder.find(prose, cast, syntaxes);
    List<Event> events = eventFinder.find(prose, cast, syntaxes, times, quotations);
    return draft.complete(prose, cast, times, quotations, events);
  }

  /** The language of a tag without region or script: {@code en} of {@code en-GB}. */
  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** Collects the options of a parser. */
  public static final class Builder {
    private final ParserOptions.Builder options = ParserOptions.builder();

    private Builder() {}

    /**
     * Says when the articles were published; the default is what each text says.
     *
     * @param day the day
     * @return this builder
     */
    public Builder published(LocalDate day) {
      return published(Timestamp.of(day));
    }

    /**
     * Says when the articles were published; the default is what each text says.
     *
     * @param published the day or time
     * @return this builder
     */
    public Builder published(Timestamp published) {
      options.published(published);
      return this;
    }

    /**
     * Says in which language the articles are; the default is what each text tells.
     *
     * @param tag a BCP 47 tag: {@code en}
     * @return this builder
     */
    public Builder language(String tag) {
      options.language(tag);
      return this;
    }

    /**
     * Adds actors of the house's own authority file.
     *
     * @param actors whose names the parser shall know
     * @return this builder
     */
    public Builder knownActors(Iterable<KnownActor> actors) {
      options.addAllKnownActors(actors);
      return this;
    }

    /**
     * Bounds the length that is read for sentences, actors, quotes, times and events; see {@link
     * ParserOptions#maxAnnotatedLength}.
     *
     * @param length a number of UTF-16 code units
     * @return this builder
     */
    public Builder maxAnnotatedLength(int length) {
      options.maxAnnotatedLength(length);
      return this;
    }

    /**
     * {@return the parser}
     *
     * @throws IllegalStateException if an option is out of range
     */
    public ArticleParser build() {
      return create(options.build());
    }
  }
}
