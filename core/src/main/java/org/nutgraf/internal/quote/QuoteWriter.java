package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.text.Excerpt;

/** Writes statements as quotes of the model. */
final class QuoteWriter {
  private final Reading reading;
  private final Speakers speakers;

  QuoteWriter(Reading reading, Speakers speakers) {
    this.reading = reading;
    this.speakers = speakers;
  }

  List<Quote> write(List<Statement> statements) {
    List<Quote> quotes = new ArrayList<>();
    for (Statement statement : statements) {
      Quote.Builder quote = Quote.builder().id("q" + (quotes.size() + 1)).kind(statement.kind());
      content(statement, quote);
      Attribution attribution = statement.attribution();
      if (attribution != null) {
        attribute(attribution, quote);
      }
      Actor speaker = speakers.next(statement);
      if (speaker != null) {
        quote.speaker(speaker);
      }
      quotes.add(quote.build());
    }
    return quotes;
  }

  private void attribute(Attribution attribution, Quote.Builder quote) {
    quote.cue(excerpt(attribution.cue()));
    TokenRange addressee = attribution.complements().addressee();
    if (addressee != null) {
      quote.addresseeText(excerpt(addressee));
      Actor actor = speakers.resolve(addressee);
      if (actor != null) {
        quote.addressee(actor);
      }
    }
    TokenRange medium = attribution.complements().medium();
    TokenRange source = attribution.source();
    if (medium == null && source != null) {
      medium = carrier(source);
    }
    if (medium != null) {
      quote.medium(excerpt(medium));
    }
    if (source != null) {
      quote.attribution(excerpt(source));
    }
  }

  /** {@code a statement} of {@code a statement from the minister}, or null. */
  private @Nullable TokenRange carrier(TokenRange source) {
    for (int i = source.first(); i < source.end(); i++) {
      PhraseTable.Match<Boolean> match =
          reading.lexicon().media().longest(reading.tokens(), i, source.end());
      if (match != null && match.end() < source.end()) {
        boolean carries = reading.phrases().is(match.end(), WordClass.JOINT);
        return carries ? new TokenRange(source.first(), match.end()) : null;
      }
      if (reading.phrases().is(i, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  private void content(Statement statement, Quote.Builder quote) {
    List<TokenRange> parts = statement.parts();
    boolean mixed = statement.kind() == QuoteKind.MIXED;
    boolean byMood = reading.traits().reportsByMood();
    if (statement.kind() != QuoteKind.DIRECT && parts.size() == 1 && !(mixed && byMood)) {
      quote.content(excerpt(parts.get(0)));
    }
    for (TokenRange part : parts) {
      if (mixed && (parts.size() == 1 || byMood)) {
        marked(part, quote);
      } else {
        quote.addSegment(excerpt(part));
      }
    }
  }

  /** Adds what stands between marks. */
  private void marked(TokenRange part, Quote.Builder quote) {
    for (int i = part.first(); i < part.end(); i++) {
      if (reading.opens(i) && !reading.stretchAt(i).inner().isEmpty()) {
        quote.addSegment(excerpt(reading.stretchAt(i).inner()));
      }
    }
  }

  private Excerpt excerpt(TokenRange range) {
    return reading
        .prose()
        .text()
        .excerpt(reading.token(range.first()).start(), reading.token(range.end() - 1).end());
  }
}
