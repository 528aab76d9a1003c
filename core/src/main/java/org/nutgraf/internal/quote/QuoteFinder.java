package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.syntax.Syntaxes;
import org.nutgraf.model.Quote;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.LineCursor;
import org.nutgraf.text.Span;

/**
 * Finds who said what: pairs the quotation marks, finds the words that attribute speech, delimits
 * what they report, and says which actors they speak of.
 */
public final class QuoteFinder {
  /** Creates a finder; it has no state. */
  public QuoteFinder() {}

  /**
   * {@return the quotes of an article}
   *
   * @param prose the article's sentences
   * @param cast its actors
   * @param syntaxes the grammar of its sentences
   */
  public Quotations find(Prose prose, Cast cast, Syntaxes syntaxes) {
    Reading reading = new Reading(prose, cast, syntaxes);
    List<Statement> statements = new ArrayList<>(new Discourse(reading).read());
    statements.sort(Comparator.comparingInt(Statement::first));
    List<Quote> quotes = new QuoteWriter(reading, new Speakers(reading, cast)).write(statements);
    return new Quotations(quotes, warnings(reading));
  }

  private static List<Warning> warnings(Reading reading) {
    List<Warning> warnings = new ArrayList<>();
    LineCursor lines = new LineCursor(reading.prose().text().source());
    for (Stretch stretch : reading.stretches()) {
      if (!stretch.closed() && !reading.isReopened(stretch)) {
        Span span = reading.token(stretch.open()).span();
        warnings.add(Warning.at(WarningKind.UNCLOSED_QUOTATION, "unclosed quotation", lines, span));
      }
    }
    return warnings;
  }
}
