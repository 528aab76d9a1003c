package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.model.QuoteKind;

/** Delimits what each attribution of a sentence reports. */
final class ContentFinder {
  private static final int LONGEST_GROUP = 5;

  private final Reading reading;
  private final Phrases phrases;
  private final ContentBounds bounds;

  ContentFinder(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.bounds = new ContentBounds(reading);
  }

  /** What the attributions of a sentence report, in the order of the attributions. */
  List<Statement> find(Unit unit, List<Attribution> attributions) {
    List<Statement> found = new ArrayList<>();
    for (int k = 0; k < attributions.size(); k++) {
      Attribution attribution = attributions.get(k);
      List<TokenRange> parts = new ArrayList<>();
      if (attribution.reportsBefore()) {
        add(bounds.before(unit, attributions, k), parts);
      }
      if (attribution.reportsAfter() && attribution.side() != Side.NEXT_PASSAGE) {
        add(bounds.after(unit, attributions, k), parts);
      }
      Statement statement = statement(parts, attribution, unit, unit);
      if (statement != null && isAllowed(statement)) {
        found.add(statement);
      }
    }
    return Nesting.flat(found);
  }

  private boolean isAllowed(Statement statement) {
    Attribution attribution = statement.attribution();
    if (attribution == null || statement.kind() != QuoteKind.INDIRECT) {
      return true;
    }
    TokenRange source = attribution.source();
    if (source == null || attribution.frame() == Frame.NOUN_IF_QUOTED) {
      return false;
    }
    ReportingVerb verb = attribution.verb();
    return verb == null || !(isUnspoken(attribution.cue()) || isNarrated(verb, source));
  }

  /** {@code would say}, {@code wants to ask}: nobody has said it. Rule 5.11. */
  private boolean isUnspoken(TokenRange cue) {
    int i = cue.first() - 1;
    int limit = Math.max(0, cue.first() - LONGEST_GROUP);
    while (i > limit
        && (phrases.is(i, WordClass.AUXILIARY, WordClass.NEGATION) || phrases.isAdverb(i))
        && !phrases.is(i, WordClass.MODAL)) {
      i--;
    }
    if (i < limit) {
      return false;
    }
    boolean infinitive = phrases.is(i, "to") && i > 0 && !phrases.is(i - 1, WordClass.CATENATIVE);
    return phrases.is(i, WordClass.MODAL) || infinitive;
  }

  /** {@code She thought it rained}: what a pronoun thinks is told, not quoted. Rule 5.11. */
  private boolean isNarrated(ReportingVerb verb, TokenRange source) {
    return verb.takes(Frame.THOUGHT)
        && source.length() == 1
        && phrases.is(source.first(), WordClass.PRONOUN, WordClass.SUBJECT_PRONOUN);
  }

  private static void add(TokenRange range, List<TokenRange> parts) {
    if (!range.isEmpty()) {
      parts.add(range);
    }
  }

  /**
   * A statement whose kind follows from how much of its parts stands between marks; null where
   * there is no word in them. Rule 5.2.
   */
  @Nullable Statement statement(
      List<TokenRange> parts, @Nullable Attribution attribution, Unit unit, Unit last) {
    if (parts.isEmpty()) {
      return null;
    }
    boolean any = false;
    boolean all = true;
    for (TokenRange part : parts) {
      for (int i = part.first(); i < part.end(); i++) {
        boolean quoted = reading.isQuoted(i);
        any |= quoted;
        all &= quoted || phrases.is(i, ",") || reading.isStop(i);
      }
    }
    if (!any) {
      return new Statement(QuoteKind.INDIRECT, List.copyOf(parts), attribution, unit, last);
    }
    if (!all) {
      return new Statement(QuoteKind.MIXED, List.copyOf(parts), attribution, unit, last);
    }
    List<TokenRange> inner = new ArrayList<>();
    for (TokenRange part : parts) {
      for (int i = part.first(); i < part.end(); i++) {
        if (reading.opens(i)) {
          TokenRange words = reading.stretchAt(i).inner();
          if (!words.isEmpty()) {
            inner.add(words);
          }
        }
      }
    }
    return inner.isEmpty()
        ? null
        : new Statement(QuoteKind.DIRECT, List.copyOf(inner), attribution, unit, last);
  }
}
