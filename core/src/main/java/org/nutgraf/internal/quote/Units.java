package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.sentence.Passage;
import org.nutgraf.internal.sentence.Sentence;

/**
 * Cuts a passage into the sentences that report. What stands between marks is one word to them: in
 * {@code “Stop. Go home!” she said.} there is one unit.
 */
final class Units {
  private final Reading reading;
  private final SourceFinder sources;

  Units(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.sources = sources;
  }

  List<Unit> of(int index, Passage passage) {
    List<Unit> units = new ArrayList<>();
    int start = reading.first(passage);
    int end = reading.end(passage);
    for (int s = passage.firstSentence(); s < passage.endSentence(); s++) {
      Sentence sentence = reading.prose().sentences().get(s);
      for (int i = Math.max(start, sentence.firstToken()); i < sentence.endToken(); i++) {
        boolean last = i + 1 == sentence.endToken();
        if (i + 1 > start && (i + 1 == end || isBoundary(i, end, last))) {
          units.add(new Unit(start, i + 1, index));
          start = i + 1;
        }
      }
    }
    return units;
  }

  private boolean isBoundary(int token, int end, boolean endsSentence) {
    if (!reading.isQuoted(token)) {
      return endsSentence || endsWithAbbreviation(token);
    }
    if (!reading.closes(token)) {
      return false;
    }
    Stretch stretch = reading.stretchAt(token);
    int inner = stretch.close() - 1;
    return inner > stretch.open() && reading.isStop(inner) && !goesOn(token + 1, end);
  }

  /** {@code … in the U.S. “We are ready,” she said}: a dot that ends word and sentence. */
  private boolean endsWithAbbreviation(int token) {
    String form = reading.token(token).form();
    if (form.length() < 2 || !form.endsWith(".") || !reading.opens(token + 1)) {
      return false;
    }
    Stretch stretch = reading.stretchAt(token + 1);
    int last = stretch.close() - 1;
    boolean sentence = reading.isStop(last) || reading.is(last, ",");
    return sentence && Character.isUpperCase(reading.token(token + 2).form().charAt(0));
  }

  /** Whether what follows a quoted sentence says who spoke: {@code “Why?” Smith asked.} */
  private boolean goesOn(int next, int end) {
    if (reading.opens(next)) {
      return false;
    }
    String form = reading.token(next).form();
    char c = form.charAt(0);
    if (Character.isLowerCase(c) || c == ',' || c == '-' || c == '–' || c == '—' || c == ')') {
      return true;
    }
    return sources.isAttribution(next, end);
  }
}
