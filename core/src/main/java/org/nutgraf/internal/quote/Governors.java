package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whose the quoted words are that no attribution of their sentence accounts for, where finite
 * verbs stand second and their mood tells that a sentence reports: the subject of the clause they
 * stand in, or who spoke in the sentences before. Rule 5.10.
 */
final class Governors {
  private final Reading reading;

  /** Whose words the sentences of the paragraph go on to report where their mood says so. */
  private @Nullable Attribution paragraph;

  /** Whose words were reported last, in whatever paragraph. */
  private @Nullable Attribution last;

  /** The subjects of the sentence before in the paragraph. */
  private @Nullable VerbSecondSubjects before;

  Governors(Reading reading) {
    this.reading = reading;
  }

  void openParagraph() {
    paragraph = null;
    before = null;
  }

  /** Who says quoted words that stand in a sentence of the article's, or null. */
  @Nullable Attribution of(Statement statement, VerbSecondSubjects subjects) {
    GovernorFinder.Governor governor =
        new GovernorFinder(reading, subjects).governor(statement.first());
    Attribution speaking = paragraph == null ? last : paragraph;
    boolean goesOn = governor == null || governor.reported();
    if (goesOn && speaking != null) {
      return speaking;
    }
    return governor == null ? null : Attribution.of(governor);
  }

  /** Who says quoted words that are a sentence of their own, or null. */
  @Nullable Attribution ofSentence() {
    if (paragraph != null) {
      return paragraph;
    }
    GovernorFinder.Governor governor =
        before == null ? null : new GovernorFinder(reading, before).last();
    return governor == null ? last : Attribution.of(governor);
  }

  /** Takes note of a sentence that was read. */
  void pass(List<Statement> reported, List<Attribution> found, VerbSecondSubjects subjects) {
    before = subjects;
    Attribution speaking = found.isEmpty() ? null : found.get(found.size() - 1);
    for (Statement statement : reported) {
      speaking = speaking == null ? statement.attribution() : speaking;
    }
    if (speaking != null) {
      paragraph = speaking;
      last = speaking;
    }
  }
}
