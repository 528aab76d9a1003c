package org.nutgraf.internal.syntax;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.VerbForm;

/**
 * Tells what class a function word has where it stands: some are full verbs, nouns or quantities.
 */
final class FunctionTags {
  private final Tagger tagger;

  FunctionTags(Tagger tagger) {
    this.tagger = tagger;
  }

  Tag of(int i, String key, Tag function, @Nullable WordClass known) {
    if (tagger.isHyphenated(i)) {
      return Tag.NOUN;
    }
    if (opensQuantity(i, key)) {
      return Tag.DETERMINER;
    }
    if (function == Tag.PREPOSITION && tagger.tag(i - 1) == Tag.DETERMINER && !key.equals("of")) {
      return Tag.ADJECTIVE;
    }
    if (known != null && known.isVerb() && function != Tag.AUXILIARY && function != Tag.MODAL) {
      boolean verb = known.verb() > 20 && tagger.tag(i - 1) == Tag.TO && function == Tag.ADVERB;
      return verb ? Tag.VERB : function;
    }
    if (function == Tag.AUXILIARY && isFullVerb(i, key)) {
      return Tag.VERB;
    }
    if (function == Tag.MODAL && (key.equals("may") || key.equals("might") || key.equals("will"))) {
      Tag before = tagger.tag(i - 1);
      boolean noun =
          before == Tag.DETERMINER
              || before == Tag.PREPOSITION
              || before == Tag.POSSESSIVE
              || (key.equals("may") && (before == Tag.NUMBER || tagger.isNumber(i + 1)));
      return noun ? Tag.NOUN : Tag.MODAL;
    }
    return function;
  }

  /** {@code about 200}, {@code up to 200}, {@code at least 200}. */
  private boolean opensQuantity(int i, String key) {
    return switch (key) {
      case "about", "around", "over", "under", "nearly", "almost", "some" -> tagger.isNumber(i + 1);
      case "up" -> tagger.key(i + 1).equals("to") && tagger.isNumber(i + 2);
      case "to" -> tagger.tag(i - 1) == Tag.DETERMINER && tagger.key(i - 1).equals("up");
      case "at" ->
          (tagger.key(i + 1).equals("least") || tagger.key(i + 1).equals("most"))
              && tagger.isNumber(i + 2);
      case "than" -> tagger.tag(i - 1) == Tag.DETERMINER && tagger.isNumber(i + 1);
      case "more", "less", "fewer" -> tagger.key(i + 1).equals("than") && tagger.isNumber(i + 2);
      case "least", "most" -> tagger.tag(i - 1) == Tag.DETERMINER && tagger.key(i - 1).equals("at");
      default -> false;
    };
  }

  /** Forms of have, be and do without a verb behind them are full verbs: {@code has a plan}. */
  private boolean isFullVerb(int i, String key) {
    if (key.equals("having") || key.equals("being")) {
      return false;
    }
    int next = i + 1;
    while (next < i + 5 && isPassedOver(next)) {
      next++;
    }
    if (tagger.key(next).isEmpty()) {
      return true;
    }
    WordClass after = tagger.known(next);
    Tag function = tagger.function(next);
    if (function == Tag.AUXILIARY) {
      return false;
    }
    if (function != null || after == null || !after.isVerb()) {
      return true;
    }
    if (key.equals("do") || key.equals("does") || key.equals("did")) {
      return !after.is(VerbForm.BASE);
    }
    boolean participle = after.is(VerbForm.PARTICIPLE);
    if (key.startsWith("ha") || key.equals("'ve")) {
      return !participle;
    }
    return !(participle && !after.isMostlyAdjective()) && !after.is(VerbForm.GERUND);
  }

  private boolean isPassedOver(int i) {
    String key = tagger.key(i);
    Tag function = tagger.function(i);
    return function == Tag.NOT || function == Tag.ADVERB || isAdverb(key);
  }

  /** {@code following the discovery}: a participle that serves as a preposition. */
  boolean isParticiplePreposition(int i, String key) {
    if (!key.equals("following") || i == tagger.first() || tagger.tag(i - 1) == Tag.AUXILIARY) {
      return false;
    }
    return tagger.tag(i - 1) != Tag.VERB
        && tagger.tag(i - 1) != Tag.DETERMINER
        && !tagger.key(i + 1).isEmpty();
  }

  static boolean isAdverb(String key) {
    return key.length() > 4
        && key.endsWith("ly")
        && !key.endsWith("family")
        && !key.endsWith("ally");
  }
}
