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
  private final SpeakerResolver speakers;

  QuoteWriter(Reading reading, SpeakerResolver speakers) {
    this.reading = reading;
    this.speakers = speakers;
  }

  List<Quote> write(List<Statement> statements) {
    List<Quote> quotes = new ArrayList<>();
    Actor lastSpeaker = null;
    for (Statement statement : statements) {
      Quote.Builder quote = Quote.builder().id("q" + (quotes.size() + 1)).kind(statement.kind());
      content(statement, quote);
      Attribution attribution = statement.attribution();
      Actor speaker = attribution == null ? lastSpeaker : null;
      if (attribution != null) {
        speaker = attribute(attribution, quote);
      }
      if (speaker != null) {
        quote.speaker(speaker);
      }
      lastSpeaker = speaker;
      quotes.add(quote.build());
    }
    return quotes;
  }

  private @Nullable Actor attribute(Attribution attribution, Quote.Builder quote) {
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
    if (source == null) {
      return null;
    }
    quote.attribution(excerpt(source));
    return speakers.resolve(source);
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
    if (statement.kind() == QuoteKind.DIRECT || parts.size() > 1) {
      parts.forEach(part -> quote.addSegment(excerpt(part)));
      return;
    }
    TokenRange whole = parts.get(0);
    if (statement.kind() == QuoteKind.INDIRECT || !reading.traits().reportsByMood()) {
      quote.content(excerpt(whole));
    }
    if (statement.kind() == QuoteKind.INDIRECT) {
      quote.addSegment(excerpt(whole));
      return;
    }
    for (int i = whole.first(); i < whole.end(); i++) {
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
