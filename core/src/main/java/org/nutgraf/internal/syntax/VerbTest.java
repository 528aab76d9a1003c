package org.nutgraf.internal.syntax;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.VerbForm;

/** Decides whether a word that may be a verb is one where it stands. */
final class VerbTest {
  private final Tagger tagger;
  private final int at;
  private final WordClass word;

  /** The last class before the word that is neither adverb nor negation, and where it stands. */
  private final Tag before;

  private final int beforeAt;

  VerbTest(Tagger tagger, int at, WordClass word) {
    this.tagger = tagger;
    this.at = at;
    this.word = word;
    int i = tagger.beforeBracket(at - 1);
    for (int steps = 0; steps < 3 && isPassedOver(tagger.tag(i)); steps++) {
      i--;
    }
    boolean collective = tagger.tag(i) == Tag.ADJECTIVE && isCollective(tagger.key(i));
    // "The S&P 500 fell": the number belongs to the name.
    boolean named = tagger.tag(i) == Tag.NUMBER && tagger.tag(i - 1) == Tag.NAME;
    this.before = collective ? Tag.NOUN : named ? Tag.NAME : tagger.tag(i);
    this.beforeAt = i;
  }

  private static boolean isPassedOver(Tag tag) {
    return tag == Tag.ADVERB || tag == Tag.NOT;
  }

  boolean isVerb() {
    if (word.is(VerbForm.GERUND) && !word.is(VerbForm.BASE)) {
      return isGerund();
    }
    if (word.isPastOrParticiple() && !word.is(VerbForm.BASE)) {
      return isPast();
    }
    if (word.is(VerbForm.THIRD_PERSON) && !word.is(VerbForm.BASE)) {
      return isThirdPerson();
    }
    return isBase();
  }

  private boolean isBase() {
    switch (before) {
      case TO -> {
        return share() > 0.2 && !isNounAfterTo() && !isAdjectiveAfterTo();
      }
      case MODAL -> {
        return true;
      }
      case AUXILIARY -> {
        return isDo(tagger.key(beforeAt)) || word.is(VerbForm.PARTICIPLE);
      }
      case DETERMINER, POSSESSIVE, NUMBER, ADJECTIVE -> {
        return false;
      }
      case PREPOSITION, HYPHEN -> {
        return false;
      }
      case VERB -> {
        return word.is(VerbForm.PARTICIPLE) && isAuxiliaryVerb(tagger.key(beforeAt));
      }
      case PRONOUN, RELATIVE -> {
        return word.verbShare() > 0.3 || word.is(VerbForm.PAST);
      }
      case COORDINATOR -> {
        return tagger.lastVerbWasBare() && share() > 0.45 && opensComplement();
      }
      default -> {
        return isFiniteBase();
      }
    }
  }

  /** After a noun or name, or at the start: a finite verb if it is mostly one and fits there. */
  private boolean isFiniteBase() {
    if (word.isMostlyAdjective()) {
      return false;
    }
    if (word.is(VerbForm.PAST)) {
      return share() > 0.4 && (!tagger.hasFinite() || before == Tag.COMMA);
    }
    if (before == Tag.NOUN || before == Tag.NAME) {
      if (tagger.isDemanding() && share() > 0.3 && opensComplement()) {
        return true;
      }
      if (isSingularPhrase()) {
        return false;
      }
      double needed = isPlural(tagger.key(beforeAt)) ? 0.3 : 0.55;
      return !tagger.hasFinite() && share() > needed && opensComplement();
    }
    if (before == Tag.STOP || before == Tag.QUOTE) {
      return share() > Tagger.likely() && opensComplement();
    }
    return share() > 0.75 && !tagger.hasFinite() && opensComplement();
  }

  /** {@code the September strike}: the phrase before has an article and no plural. */
  private boolean isSingularPhrase() {
    if (isPlural(tagger.key(beforeAt))) {
      return false;
    }
    int i = beforeAt;
    while (i > beforeAt - 5
        && (tagger.tag(i) == Tag.NAME
            || tagger.tag(i) == Tag.NOUN
            || tagger.tag(i) == Tag.NUMBER
            || tagger.tag(i) == Tag.HYPHEN
            || tagger.tag(i) == Tag.ADJECTIVE)) {
      i--;
    }
    Tag outer = tagger.tag(i - 1);
    boolean open = outer == Tag.COORDINATOR || (outer == Tag.PREPOSITION && share() > 0.7);
    boolean determined = isArticle(i) && !isPlural(tagger.key(i)) && !open;
    return determined && !isCollective(tagger.key(beforeAt));
  }

  private boolean isArticle(int i) {
    return tagger.tag(i) == Tag.DETERMINER;
  }

  /** {@code security forces}, {@code peace talks}: a bare singular noun is no subject. */
  private boolean isCompound() {
    if (before != Tag.NOUN || word.noun() < 1 || isPlural(tagger.key(beforeAt))) {
      return false;
    }
    Tag opening = tagger.tag(beforeAt - 1);
    boolean bare =
        opening == Tag.STOP
            || opening == Tag.PREPOSITION
            || opening == Tag.TO
            || opening == Tag.COORDINATOR
            || opening == Tag.VERB
            || opening == Tag.COMMA;
    return bare && share() < 0.9;
  }

  private boolean isThirdPerson() {
    if (isCompound()) {
      return false;
    }
    return switch (before) {
      // A sentence does not open with it: "Talks between the two resumed".
      case STOP -> false;
      case DETERMINER,
          POSSESSIVE,
          NUMBER,
          TO,
          PREPOSITION,
          MODAL,
          AUXILIARY,
          ADJECTIVE,
          HYPHEN,
          VERB ->
          false;
      case PRONOUN, RELATIVE, THAT -> word.verbShare() > 0.15;
      case NOUN, NAME -> {
        double needed = isPlural(tagger.key(beforeAt)) ? 0.6 : 0.3;
        yield !tagger.hasFinite() && share() > needed && !isBeforeFinite();
      }
      case COORDINATOR -> share() > 0.7 && opensComplement() && !isBeforeFinite();
      default -> share() > 0.75 && !tagger.hasFinite() && opensComplement() && !isBeforeFinite();
    };
  }

  private boolean isPast() {
    Tag next = expected(at + 1);
    switch (before) {
      case AUXILIARY -> {
        return true;
      }
      case VERB -> {
        return isAuxiliaryVerb(tagger.key(beforeAt)) ? !word.isMostlyAdjective() : !isNominal(next);
      }
      case DETERMINER, POSSESSIVE, ADJECTIVE -> {
        if (before == Tag.ADJECTIVE && next == Tag.DETERMINER) {
          return true;
        }
        return !isNominal(next) && beforeAt == at - 1 && before == Tag.ADJECTIVE;
      }
      case NUMBER -> {
        return !isNominal(next);
      }
      case PREPOSITION, TO -> {
        return !isNominal(next) && next != Tag.COORDINATOR;
      }
      case HYPHEN -> {
        return false;
      }
      case COORDINATOR, COMMA -> {
        boolean modifier =
            isNominal(next) && next != Tag.DETERMINER && next != Tag.NUMBER && word.adjective() > 0;
        return !modifier && !word.isMostlyAdjective();
      }
      case NOUN, NAME, PRONOUN, RELATIVE, THAT -> {
        boolean modifier = tagger.hasFinite() && word.adjective() > 0 && isNoun(next);
        return !modifier && !(word.noun() > word.verb() && tagger.hasFinite());
      }
      default -> {
        return !isNominal(next) && (!word.isMostlyAdjective() || next == Tag.PREPOSITION);
      }
    }
  }

  private boolean isGerund() {
    Tag next = expected(at + 1);
    switch (before) {
      case AUXILIARY -> {
        return true;
      }
      case VERB -> {
        return word.adjective() <= word.verb()
            && (isAuxiliaryVerb(tagger.key(beforeAt)) || !"of".equals(tagger.key(at + 1)));
      }
      case DETERMINER, POSSESSIVE, NUMBER, ADJECTIVE, HYPHEN -> {
        return false;
      }
      case NOUN, NAME -> {
        boolean compound = word.noun() > 0 && next != Tag.DETERMINER && next != Tag.PRONOUN;
        return !compound && !"of".equals(tagger.key(at + 1)) && next != Tag.VERB;
      }
      case PREPOSITION, TO -> {
        if (next == Tag.NOUN || next == Tag.ADJECTIVE) {
          return word.adjective() < 1 && word.noun() <= word.verb() + 3;
        }
        return isNominal(next) || (word.noun() < 1 && !"of".equals(tagger.key(at + 1)));
      }
      default -> {
        return !"of".equals(tagger.key(at + 1)) && (word.noun() < 3 || next == Tag.DETERMINER);
      }
    }
  }

  /** {@code led to protests}, {@code due to work}: the words before tell that a noun follows. */
  private boolean isNounAfterTo() {
    if (word.noun() < 1) {
      return false;
    }
    return switch (tagger.key(beforeAt - 1)) {
      case "due",
          "according",
          "response",
          "subject",
          "led",
          "leading",
          "return",
          "returned",
          "thanks",
          "prior",
          "close",
          "access",
          "opposition",
          "addition" ->
          word.verbShare() < 0.8;
      default -> false;
    };
  }

  /** {@code agree to major changes}: mostly an adjective, with a noun behind it. */
  private boolean isAdjectiveAfterTo() {
    Tag next = expected(at + 1);
    return word.adjective() > 5 * word.verb() + 5 && (next == Tag.NOUN || next == Tag.ADJECTIVE);
  }

  /** Whether a verb or auxiliary follows that needs this word as its subject. */
  private boolean isBeforeFinite() {
    Tag next = expected(at + 1);
    if (next == Tag.AUXILIARY || next == Tag.MODAL) {
      return true;
    }
    WordClass following = tagger.known(at + 1);
    return following != null
        && following.isVerb()
        && tagger.function(at + 1) == null
        && following.is(VerbForm.PAST)
        && !following.isMostlyAdjective()
        && (following.adjective() * 10 <= following.verb() || !isNoun(expected(at + 2)));
  }

  /** Whether what follows may be the complement of a verb. */
  private boolean opensComplement() {
    Tag next = expected(at + 1);
    return switch (next) {
      case AUXILIARY, MODAL, POSSESSIVE, HYPHEN, VERB -> false;
      default -> true;
    };
  }

  /** The share of the verb, raised where what follows looks like an object. */
  private double share() {
    Tag next = expected(at + 1);
    double share = word.verbShare();
    return switch (next) {
      case DETERMINER, PRONOUN, THAT, TO -> Math.min(1, share + 0.3);
      case NAME, NUMBER -> Math.min(1, share + 0.2);
      case NOUN, ADJECTIVE -> Math.min(1, share + 0.05);
      case PREPOSITION -> share - 0.05;
      case STOP, COMMA, COORDINATOR -> share - 0.15;
      default -> share;
    };
  }

  /** What the next word most likely is, by itself. */
  private Tag expected(int i) {
    String key = tagger.key(i);
    if (key.isEmpty()) {
      return Tag.STOP;
    }
    Tag function = tagger.function(i);
    if (function != null) {
      return function;
    }
    if (tagger.isNumber(i) || key.equals("$")) {
      return Tag.NUMBER;
    }
    if (tagger.isNamed(i)) {
      return Tag.NAME;
    }
    if (!Character.isLetter(key.charAt(0))) {
      return switch (key) {
        case "," -> Tag.COMMA;
        case "-" -> Tag.HYPHEN;
        case "'s" -> Tag.POSSESSIVE;
        default -> Tag.STOP;
      };
    }
    return expected(tagger.known(i), key);
  }

  private static Tag expected(@Nullable WordClass following, String key) {
    if (following == null) {
      return key.endsWith("ly") ? Tag.ADVERB : Tag.NOUN;
    }
    if (following.adjective() > Math.max(following.noun(), following.verb())) {
      return Tag.ADJECTIVE;
    }
    return following.isVerb() && following.verbShare() > 0.8 && following.isPastOrParticiple()
        ? Tag.VERB
        : following.isVerb() && following.verbShare() > 0.9 ? Tag.VERB : Tag.NOUN;
  }

  private static boolean isNoun(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.ADJECTIVE;
  }

  private static boolean isNominal(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER, PRONOUN -> true;
      default -> false;
    };
  }

  private static boolean isCollective(String key) {
    return switch (key) {
      case "people", "police", "men", "women", "children", "military", "media", "public" -> true;
      default -> false;
    };
  }

  private static boolean isPlural(String key) {
    return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
  }

  private static boolean isDo(String key) {
    return key.equals("do") || key.equals("does") || key.equals("did");
  }

  private static boolean isAuxiliaryVerb(String key) {
    return switch (key) {
      case "is", "are", "was", "were", "be", "been", "has", "have", "had", "get", "gets", "got" ->
          true;
      default -> false;
    };
  }
}
