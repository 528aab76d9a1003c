package org.nutgraf.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nutgraf.text.Excerpt;

/**
 * Somebody's words or thoughts as the article reports them.
 *
 * <p>An interrupted quote ({@code “A,” she said. “B.”}) is one quote with two segments.
 */
@Value.Immutable
public sealed interface Quote permits ImmutableQuote {
  /** {@return the identifier within the article: {@code q1}, {@code q2}, … by position} */
  String id();

  /** {@return how much of it stands between quotation marks} */
  QuoteKind kind();

  /**
   * {@return the quoted stretches in order} Between quotation marks, without them, for direct and
   * mixed quotes; the reported clause or its parts for indirect ones.
   */
  List<Excerpt> segments();

  /**
   * {@return the whole reported clause of a mixed or indirect quote} Absent where other words
   * interrupt it, so that it has parts rather than a whole (the segments are then the parts), and
   * in languages whose mixed clauses are not delimited.
   */
  Optional<Excerpt> content();

  /**
   * {@return who said it, where the article names or refers to an actor} A quote that goes on with
   * the speaker of the quote before may have a speaker without an attribution of its own.
   */
  Optional<Actor> speaker();

  /** {@return the words that name the source: {@code Hussein}, {@code a senior official}} */
  Optional<Excerpt> attribution();

  /** {@return the words that signal the quotation: {@code said}, {@code according to}} */
  Optional<Excerpt> cue();

  /** {@return to whom it was said, where that is an actor} */
  Optional<Actor> addressee();

  /** {@return the words that name the addressee: {@code reporters}} */
  Optional<Excerpt> addresseeText();

  /** {@return what carried the words: {@code a statement}, {@code a tweet}} */
  Optional<Excerpt> medium();

  /** {@return one line for people, as {@code toString} gives it: words and speaker} */
  default String summary() {
    String words = segments().stream().map(Excerpt::text).collect(Collectors.joining(" … "));
    String source =
        speaker().map(Actor::name).or(() -> attribution().map(Excerpt::text)).orElse("unknown");
    return "“" + words + "” (" + source + ")";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled with this quote} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the parts of a {@link Quote}; id and kind are mandatory, and one segment at least. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}

    /**
     * {@return the quote}
     *
     * @throws IllegalStateException if a mandatory part is missing or there is no segment
     */
    @Override
    public Quote build() {
      Quote quote = super.build();
      if (quote.segments().isEmpty()) {
        throw new IllegalStateException("quote " + quote.id() + " has no segment");
      }
      return quote;
    }
  }
}
