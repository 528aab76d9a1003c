package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.TokenKind;

/** What holds for every name whatever tagger found it: no title in it, no bare common noun. */
final class NameRules {
  private static final Set<String> GENERIC = Lexicons.words("en/generic-bodies");

  /** Function words that are forenames too, unless they open a question. */
  private static final Set<String> FORENAMES = Set.of("will", "may");

  private static final Set<String> ROYAL =
      Set.of("sir", "sheikh", "shaikh", "king", "queen", "prince", "princess", "pope", "lord");

  private static final int HEADS =
      Trait.ORGANIZATION_LAST | Trait.PLACE_LAST | Trait.OTHER_HEAD | Trait.ANY_PLACE;

  private final Words words;
  private final @Nullable Openers openers;

  NameRules(Words words, String language) {
    this.words = words;
    this.openers = Openers.of(language);
  }

  List<Name> apply(List<Name> names) {
    List<Name> split = new NameJoiner(words, new NameSplitter(words).split(names)).join();
    ShortForms shortForms = new ShortForms(words, split);
    List<Name> kept = new ArrayList<>(split.size());
    for (Name name : split) {
      Name bare = openers == null ? name : openers.trim(words, name);
      Name trimmed = bare == null ? null : trimmed(bare);
      if (trimmed != null && (!isGeneric(trimmed) || shortForms.has(trimmed.first()))) {
        kept.add(trimmed);
      }
    }
    return kept;
  }

  private @Nullable Name trimmed(Name name) {
    Name opened = withoutOpening(withoutNumber(name));
    Name proper =
        isMonarch(opened) ? new Name(opened.first(), opened.end(), NameKind.PERSON) : opened;
    return switch (proper.kind()) {
      case PERSON -> withoutTitle(proper);
      case ORGANIZATION -> withoutOffice(proper);
      default -> proper;
    };
  }

  /**
   * {@code Maier 33rd} scored in that minute, {@code Maier 1:51.778} took so long, {@code Orbit Q2}
   * is its quarter.
   */
  private Name withoutNumber(Name name) {
    int end = name.end();
    while (end > name.first() + 1 && isNumber(end - 1, name.kind())) {
      end--;
    }
    return end == name.end() ? name : name.within(name.first(), end);
  }

  private boolean isNumber(int token, NameKind kind) {
    String key = words.token(token).key();
    boolean digit = key.charAt(key.length() - 1) <= '9' && key.charAt(key.length() - 1) >= '0';
    if (words.token(token).word().kind() == TokenKind.NUMBER) {
      return kind == NameKind.PERSON || !digit || key.indexOf(':') > 0;
    }
    return digit && words.has(token, Trait.NOT_NAME);
  }

  /**
   * {@code So Brosius threw}: a sentence starts, not a name; but {@code Will Weng wrote} tells of
   * Will.
   */
  private Name withoutOpening(Name name) {
    boolean opening =
        name.length() > 1
            && words.opens(name.first())
            && !(FORENAMES.contains(words.token(name.first()).key()) && !isQuestion(name.first()))
            && !words.is(name.first(), "the")
            && Grammar.isFunctionWord(words.token(name.first()).key())
            && words.info(name.first() + 1).isCapitalized();
    return opening && (name.kind() == NameKind.PERSON || name.length() == 2)
        ? name.within(name.first() + 1, name.end())
        : name;
  }

  private boolean isQuestion(int token) {
    return words.is(words.sentence(token).endToken() - 1, "?");
  }

  /** {@code King Abdullah}, whatever the tagger took him for; not {@code King Edward Hospital}. */
  private boolean isMonarch(Name name) {
    int first = isRoyal(name.first()) ? name.first() + 1 : name.first();
    boolean all = first < name.end() && isRoyal(first - 1);
    for (int i = first; i < name.end(); i++) {
      all &= words.has(i, Trait.FORENAME | Trait.PARTICLE) && !words.has(i, HEADS);
    }
    return all;
  }

  private boolean isRoyal(int token) {
    return token >= 0
        && ROYAL.contains(words.token(token).key())
        && words.info(token).isCapitalized();
  }

  /** {@code Minister of Foreign Affairs} is an office, {@code Foreign Affairs} a body. */
  private @Nullable Name withoutOffice(Name name) {
    for (int i = name.first() + 1; i < Math.min(name.end(), name.first() + 4); i++) {
      boolean office =
          (words.is(i, "of") || words.is(i, "for"))
              && words.has(i - 1, Trait.OFFICE | Trait.ROLE)
              && !words.has(i - 1, Trait.ORGANIZATION_OF | Trait.ORGANIZATION_LAST);
      if (office) {
        int rest = words.is(i + 1, "the") ? i + 2 : i + 1;
        return name.end() - rest < 2 ? null : name.within(rest, name.end());
      }
    }
    return name;
  }

  /**
   * Rule 3.1: {@code Gen Prayut} names Prayut, {@code Alo Editor Sohrab Hossain} Hossain; {@code
   * His Highness} alone names nobody.
   */
  private @Nullable Name withoutTitle(Name name) {
    int first = name.first();
    for (int i = first; i < name.end(); i++) {
      PhraseTable.Match<String> title =
          NameLexicon.get().titles().longest(words.tokens(), i, name.end());
      if (title != null && !isOwnName(i, title.end()) && (i == first || title.end() < name.end())) {
        first = title.end();
        i = first - 1;
      }
    }
    return first == name.end() ? null : name.within(first, name.end());
  }

  /** {@code Dean Martin} is no dean; kings and princes are what they are called. */
  private boolean isOwnName(int first, int end) {
    return end == first + 1
        && words.has(first, Trait.FORENAME | Trait.SURNAME | Trait.PARTICLE)
        && !ROYAL.contains(words.token(first).key());
  }

  private boolean isGeneric(Name name) {
    return name.length() == 1
        && (GENERIC.contains(words.token(name.first()).key())
            || (words.has(name.first(), Trait.NOT_NAME)
                && !words.has(name.first(), Trait.ORGANIZATION | Trait.FORENAME)));
  }
}
