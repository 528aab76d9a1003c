package org.nutgraf.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the whole article tells of a word: in which company it stands wherever it stands. One
 * mention with a title makes a person of the bare surname elsewhere.
 */
final class Evidence {
  static final int AFTER_TITLE = 1;
  static final int BEFORE_SPEECH = 1 << 1;
  static final int AFTER_IN = 1 << 2;
  static final int AFTER_FORENAME = 1 << 3;
  static final int IN_BODY = 1 << 4;
  static final int AFTER_THE = 1 << 5;
  static final int POSSESSIVE = 1 << 6;
  static final int BRACKETED = 1 << 7;
  static final int BEFORE_CAPITAL = 1 << 8;
  static final int AFTER_INITIAL = 1 << 9;
  static final int AFTER_OF = 1 << 10;
  static final int BEFORE_WHO = 1 << 11;
  static final int FAMILY_NAME = 1 << 12;
  static final int GIVEN_NAME = 1 << 13;
  static final int INITIALS = 1 << 14;
  static final int IN_PLACE = 1 << 15;
  static final int AFTER_CAPITAL = 1 << 16;

  private final Words words;

  Evidence(Words words) {
    this.words = words;
  }

  void gather(List<Run> runs) {
    Map<String, Integer> initials = new HashMap<>();
    for (Run run : runs) {
      if (words.lettering(run.first()) == Lettering.SENTENCE) {
        for (int i = run.first(); i < run.end(); i++) {
          if (words.info(i).isCapitalized()) {
            words.info(i).evidence |= around(run, i);
          }
        }
        learnInitials(run, initials);
      }
    }
    for (Run run : runs) {
      for (int i = run.first(); i < run.end(); i++) {
        WordInfo info = words.info(i);
        if (info.isUpper() && initials.containsKey(info.plain)) {
          info.evidence |= INITIALS | initials.getOrDefault(info.plain, 0);
        }
      }
    }
  }

  private int around(Run run, int i) {
    int found = 0;
    found |= words.has(i - 1, Trait.ANY_TITLE) ? AFTER_TITLE : 0;
    found |=
        i + 1 < words.size() && Grammar.isSpeechVerb(words.token(i + 1).key()) ? BEFORE_SPEECH : 0;
    boolean where = words.is(i - 1, "in") || words.is(i - 1, "near") || words.is(i - 1, "at");
    found |= where ? AFTER_IN : 0;
    found |= words.is(i - 1, "the") ? AFTER_THE : 0;
    found |= words.is(i - 1, "of") ? AFTER_OF : 0;
    found |= words.is(i + 1, "'s") ? POSSESSIVE : 0;
    found |= words.is(i - 1, "(") && words.is(i + 1, ")") ? BRACKETED : 0;
    found |=
        words.is(i + 1, "who") || (words.is(i + 1, ",") && words.is(i + 2, "who")) ? BEFORE_WHO : 0;
    if (i > run.first() && words.info(i - 1).isCapitalized()) {
      found |= AFTER_CAPITAL;
      found |= words.has(i - 1, Trait.FORENAME) ? AFTER_FORENAME : 0;
      found |= words.info(i - 1).word.form().endsWith(".") ? AFTER_INITIAL : 0;
    }
    if (i + 1 < run.end() && words.info(i + 1).isCapitalized()) {
      found |= BEFORE_CAPITAL;
    }
    return found | inRun(run, i);
  }

  private int inRun(Run run, int i) {
    int last = run.end() - 1;
    if (last == run.first()) {
      return 0;
    }
    int found = words.has(last, Trait.ORGANIZATION_LAST) ? IN_BODY : 0;
    found |= words.has(last, Trait.PLACE_LAST) ? IN_PLACE : 0;
    if (words.has(run.first(), Trait.FORENAME) && last - run.first() < 4) {
      found |= i == last ? FAMILY_NAME : i == run.first() ? GIVEN_NAME : 0;
    }
    return found;
  }

  private void learnInitials(Run run, Map<String, Integer> initials) {
    StringBuilder letters = new StringBuilder();
    for (int i = run.first(); i < run.end(); i++) {
      WordInfo info = words.info(i);
      if (info.isCapitalized()) {
        letters.append(info.plain.charAt(0));
      }
    }
    if (letters.length() > 1) {
      boolean body = words.has(run.end() - 1, Trait.ORGANIZATION_LAST);
      initials.merge(letters.toString(), body ? IN_BODY : 0, (a, b) -> a | b);
    }
  }
}
