package org.nutgraf.internal.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.syntax.Chunk.Kind;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/** Puts the tagged tokens of a sentence together to noun phrases and verb groups, in one pass. */
final class Chunker {
  private static final Set<String> TIME_WORDS = Lexicons.words("en/time-nouns");

  private final List<Token> tokens;
  private final int from;
  private final int to;
  private final Tag[] tags;
  private final @Nullable WordClass[] classes;
  private final List<Chunk> chunks = new ArrayList<>();

  /** The chunk whose possessive mark stands right before, or -1. */
  private int possessorOfNext = -1;

  Chunker(List<Token> tokens, int from, int to, Tag[] tags, @Nullable WordClass[] classes) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.tags = tags;
    this.classes = classes;
  }

  List<Chunk> chunk() {
    int i = from;
    while (i < to) {
      if (!isNominal(tag(i))) {
        possessorOfNext = -1;
      }
      int verb = verbGroupStart(i);
      if (verb >= 0) {
        i = verbGroup(i);
      } else if (isNominal(tag(i))) {
        i = nounPhrase(i, possessorOfNext);
      } else {
        add(kind(tag(i)), i, i + 1, i, -1, null);
        i++;
      }
    }
    return chunks;
  }

  private Tag tag(int i) {
    return i < to ? tags[i - from] : Tag.STOP;
  }

  private static Kind kind(Tag tag) {
    return switch (tag) {
      case PREPOSITION, TO -> Kind.PREPOSITION;
      case COORDINATOR -> Kind.COORDINATOR;
      case COMMA -> Kind.COMMA;
      case SUBORDINATOR -> Kind.SUBORDINATOR;
      case RELATIVE -> Kind.RELATIVE;
      case THAT -> Kind.THAT;
      case ADVERB, NOT -> Kind.ADVERB;
      case QUOTE -> Kind.QUOTE;
      default -> Kind.STOP;
    };
  }

  private static boolean isNominal(Tag tag) {
    return switch (tag) {
      case NAME, NOUN, PRONOUN, DETERMINER, NUMBER, ADJECTIVE -> true;
      default -> false;
    };
  }

  /** The index of the verb that a group starting at {@code i} would have, or -1. */
  private int verbGroupStart(int i) {
    int j = i;
    if (tag(j) == Tag.TO) {
      j++;
      while (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT) {
        j++;
      }
      boolean base = tag(j) == Tag.AUXILIARY || (tag(j) == Tag.VERB && isForm(j, VerbForm.BASE));
      return base ? j : -1;
    }
    while (j < i + 4 && (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT)) {
      j++;
    }
    Tag tag = tag(j);
    return tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL ? j : -1;
  }

  private boolean isForm(int i, VerbForm form) {
    WordClass known = i < to ? classes[i - from] : null;
    return known != null && known.is(form);
  }

  private int verbGroup(int start) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    String modal = "";
    int i = start;
    int head = -1;
    int auxiliary = -1;
    if (tag(i) == Tag.TO) {
      features.add(Feature.INFINITIVE);
      i++;
    }
    for (; i < to; i++) {
      Tag tag = tag(i);
      if (tag == Tag.NOT || tokens.get(i).is("never")) {
        features.add(Feature.NEGATED);
      } else if (tag == Tag.MODAL && modal.isEmpty()) {
        modal = tokens.get(i).key();
      } else if (tag == Tag.AUXILIARY) {
        auxiliary = i;
      } else if (tag == Tag.VERB) {
        head = i;
        i++;
        break;
      } else if (tag != Tag.ADVERB || verbGroupStart(i) < 0) {
        break;
      }
    }
    int last = head >= 0 ? head : auxiliary >= 0 ? auxiliary : i - 1;
    addForms(features, head, auxiliary, modal, start);
    WordClass known = classes[last - from];
    String key = tokens.get(last).key();
    String lemma = isBe(key) ? "be" : known == null ? key : known.lemma();
    add(Kind.VERB_GROUP, start, i, last, -1, new VerbGroup(lemma, features, modal));
    return i;
  }

  private void addForms(Set<Feature> features, int head, int auxiliary, String modal, int start) {
    String helper = auxiliary < 0 ? "" : tokens.get(auxiliary).key();
    boolean be = isBe(helper);
    if (head >= 0 && auxiliary >= 0) {
      WordClass known = classes[head - from];
      boolean gerund = known != null && known.is(VerbForm.GERUND);
      boolean participle = known != null && known.is(VerbForm.PARTICIPLE);
      if (be && gerund) {
        features.add(Feature.PROGRESSIVE);
      } else if (be && participle) {
        features.add(Feature.PASSIVE);
      } else if (isHave(helper) && participle) {
        features.add(Feature.PERFECT);
      }
    }
    if (!modal.isEmpty()) {
      features.add(Feature.FINITE);
    } else if (auxiliary >= 0) {
      boolean nonFinite = tokens.get(start).is("being") || tokens.get(start).is("having");
      if (!features.contains(Feature.INFINITIVE) && !nonFinite) {
        features.add(Feature.FINITE);
        if (helper.equals("was")
            || helper.equals("were")
            || helper.equals("had")
            || helper.equals("did")) {
          features.add(Feature.PAST);
        }
      } else if (nonFinite) {
        features.add(Feature.GERUND);
      }
    } else if (head >= 0 && !features.contains(Feature.INFINITIVE)) {
      addLoneForm(features, classes[head - from]);
    }
  }

  private void addLoneForm(Set<Feature> features, @Nullable WordClass known) {
    if (known == null) {
      features.add(Feature.FINITE);
    } else if (known.is(VerbForm.GERUND) && !known.is(VerbForm.BASE)) {
      features.add(Feature.GERUND);
    } else if (known.isOnlyParticiple() && !known.is(VerbForm.BASE)) {
      features.add(Feature.PARTICIPLE);
      features.add(Feature.PASSIVE);
    } else if (known.is(VerbForm.BASE) && continuesInfinitive()) {
      features.add(Feature.INFINITIVE);
    } else {
      features.add(Feature.FINITE);
      if (known.is(VerbForm.PAST)) {
        features.add(Feature.PAST);
      }
    }
  }

  /** {@code to meet Iraq and sign a deal}: the second verb needs no {@code to}. */
  private boolean continuesInfinitive() {
    int last = chunks.size() - 1;
    if (last < 1 || !chunks.get(last).is(Kind.COORDINATOR)) {
      return false;
    }
    for (int i = last - 1; i >= 0 && i > last - 8; i--) {
      VerbGroup verb = chunks.get(i).verb();
      if (verb != null) {
        return verb.is(Feature.INFINITIVE);
      }
    }
    return false;
  }

  static boolean isBe(String key) {
    return switch (key) {
      case "be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m" -> true;
      default -> false;
    };
  }

  private static boolean isHave(String key) {
    return switch (key) {
      case "have", "has", "had", "having", "'ve", "'d", "'s" -> true;
      default -> false;
    };
  }

  private int nounPhrase(int start, int owner) {
    if (tag(start) == Tag.PRONOUN) {
      possessorOfNext = -1;
      add(Kind.NOUN_PHRASE, start, start + 1, start, owner, null);
      return start + 1;
    }
    int head = -1;
    int i = start;
    while (i < to && isInside(i) && (i == start || !isBreak(i, head))) {
      boolean number = tag(i) == Tag.NUMBER && (head < 0 || tag(head) == Tag.NUMBER);
      if (tag(i) == Tag.NOUN || tag(i) == Tag.NAME || number) {
        head = i;
      }
      i++;
    }
    boolean determined = tag(start) == Tag.DETERMINER || tag(start) == Tag.NUMBER || owner >= 0;
    if (head < 0 && !determined) {
      possessorOfNext = -1;
      add(Kind.ADJECTIVE, start, i, i - 1, owner, null);
      return i;
    }
    return addNounPhrase(start, i, head < 0 ? i - 1 : head, owner);
  }

  private int addNounPhrase(int start, int end, int head, int owner) {
    boolean possessor = tag(end) == Tag.POSSESSIVE;
    boolean time = isTime(head) && owner < 0 && !possessor;
    int after = possessor ? end + 1 : end;
    add(time ? Kind.TIME : Kind.NOUN_PHRASE, start, after, head, owner, null);
    possessorOfNext = possessor ? chunks.size() - 1 : -1;
    return after;
  }

  /** Whether a token may stand inside a noun phrase at all. */
  private boolean isInside(int i) {
    Tag tag = tag(i);
    boolean modifier =
        tag == Tag.ADVERB && (tag(i + 1) == Tag.ADJECTIVE || tag(i + 1) == Tag.NUMBER);
    return (isNominal(tag) && tag != Tag.PRONOUN) || modifier || tag == Tag.HYPHEN;
  }

  /** Whether a new phrase starts inside a run of nouns. */
  private boolean isBreak(int i, int head) {
    if (tag(i) == Tag.DETERMINER) {
      return tag(i - 1) != Tag.DETERMINER;
    }
    return leavesTime(i)
        || (head >= 0 && (isDay(i) || opensTime(i)))
        || (head >= 0 && tag(i) == Tag.ADJECTIVE && isPredicate(i));
  }

  /** {@code the deal Monday}: a capitalised time behind a noun. */
  private boolean isDay(int i) {
    return isTime(i)
        && !isTime(i - 1)
        && tag(i - 1) != Tag.NUMBER
        && tag(i - 1) != Tag.ADJECTIVE
        && tag(i - 1) != Tag.HYPHEN
        && Character.isUpperCase(tokens.get(i).form().charAt(0));
  }

  /** {@code Monday Iran}: a name behind a capitalised time. */
  private boolean leavesTime(int i) {
    return isTime(i - 1)
        && tag(i) == Tag.NAME
        && !isTime(i)
        && Character.isUpperCase(tokens.get(i - 1).form().charAt(0));
  }

  /** {@code Pakistan last year}, {@code hostage two weeks ago}: what says when is no attribute. */
  private boolean opensTime(int i) {
    boolean point =
        switch (tokens.get(i).key()) {
          case "last", "next", "this" -> true;
          default -> false;
        };
    return (point || tag(i) == Tag.NUMBER)
        && isTime(i + 1)
        && tag(i - 1) != Tag.HYPHEN
        && !isTime(i - 1);
  }

  /** {@code found the man guilty}: an adjective at the end of a phrase says something of it. */
  private boolean isPredicate(int i) {
    Tag next = tag(i + 1);
    boolean title =
        switch (tokens.get(i).key()) {
          case "general", "elect", "designate", "chief" -> true;
          default -> false;
        };
    return !title
        && next != Tag.NOUN
        && next != Tag.NAME
        && next != Tag.ADJECTIVE
        && next != Tag.NUMBER
        && next != Tag.HYPHEN
        && tag(i - 1) != Tag.HYPHEN;
  }

  private boolean isTime(int i) {
    return i < to
        && tags[i - from] != Tag.VERB
        && (TIME_WORDS.contains(tokens.get(i).key()) || isNumberedMonth(tokens, i, from, to));
  }

  /** {@code 2 March}, {@code May 2023}: months whose names are words as well. */
  static boolean isNumberedMonth(List<Token> tokens, int i, int from, int to) {
    String form = tokens.get(i).word().form();
    return (form.equals("March") || form.equals("May"))
        && ((i > from && isNumber(tokens.get(i - 1)))
            || (i + 1 < to && isNumber(tokens.get(i + 1))));
  }

  private static boolean isNumber(Token token) {
    return token.word().kind() == TokenKind.NUMBER;
  }

  private void add(Kind kind, int first, int end, int head, int owner, @Nullable VerbGroup verb) {
    chunks.add(new Chunk(kind, first, end, head, owner, verb));
  }
}
