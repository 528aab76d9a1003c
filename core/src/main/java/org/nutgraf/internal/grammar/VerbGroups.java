package org.nutgraf.internal.grammar;

/**
 * Finds what belongs to a verb before it: auxiliaries, negation, adverbs, verbs that lead to it.
 */
public final class VerbGroups {
  private static final int REACH = 12;

  private final Phrases phrases;

  /**
   * Prepares to read a text.
   *
   * @param phrases the text
   */
  public VerbGroups(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * {@return where the group of a verb starts: at {@code has} of {@code has also said}, at {@code
   * declined} of {@code declined to say}}
   *
   * @param verb index of the verb
   * @param floor index that the group may not start before
   */
  public int startBefore(int verb, int floor) {
    int limit = Math.max(floor, verb - REACH);
    int start = verb;
    while (start > limit) {
      int before = start - 1;
      if (phrases.is(before, WordClass.AUXILIARY, WordClass.MODAL)
          || phrases.is(before, WordClass.NEGATION)
          || phrases.isAdverb(before)) {
        start = before;
      } else if (phrases.is(before, "to") && leadsTo(before, limit)) {
        start = before - 1;
      } else {
        break;
      }
    }
    return start;
  }

  private boolean leadsTo(int to, int limit) {
    return to > limit && phrases.is(to - 1, WordClass.CATENATIVE);
  }

  /**
   * {@return whether a participle is passive: {@code was told}}
   *
   * @param groupStart where the group of the verb starts
   * @param verb index of the verb
   */
  public boolean isPassive(int groupStart, int verb) {
    int before = verb - 1;
    while (before >= groupStart
        && (phrases.isAdverb(before) || phrases.is(before, WordClass.NEGATION))) {
      before--;
    }
    return before >= groupStart && phrases.is(before, WordClass.COPULA);
  }
}
