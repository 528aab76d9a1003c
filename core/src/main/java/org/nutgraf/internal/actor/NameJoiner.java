package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.model.ActorKind;

/**
 * Puts together what belongs to one name though a mark stands in it (rule 3.1): {@code Orbit,
 * Inc.}, {@code Robert "Bob" Ames}.
 */
final class NameJoiner {
  /** A nickname has at most so many words, and so have the names before it. */
  private static final int NICKNAME = 3;

  /** A company's name has at most so many words before the comma. */
  private static final int LONGEST = 6;

  private final Words words;
  private final List<Name> names;
  private final List<Name> wholes = new ArrayList<>();

  NameJoiner(Words words, List<Name> names) {
    this.words = words;
    this.names = names;
  }

  /** {@return the names with what was joined, in order} */
  List<Name> join() {
    addCompanies();
    addPossessives();
    wholes.addAll(new Initialisms(words, names).spelledOut());
    for (Name name : names) {
      if (name.kind() == NameKind.PERSON || (name.length() == 1 && isForename(name.first()))) {
        addNicknamed(name.as(NameKind.PERSON));
      }
    }
    if (wholes.isEmpty()) {
      return names;
    }
    boolean[] covered = new boolean[words.size()];
    List<Name> all = new ArrayList<>(names.size());
    wholes.forEach(whole -> add(whole, covered, all));
    names.forEach(name -> add(name, covered, all));
    all.sort(Comparator.comparingInt(Name::first));
    return all;
  }

  private static void add(Name name, boolean[] covered, List<Name> all) {
    if (!covered[name.first()] && !covered[name.end() - 1]) {
      all.add(name);
      Arrays.fill(covered, name.first(), name.end(), true);
    }
  }

  private void addCompanies() {
    int before = 0;
    for (int comma = 1; comma < words.size() - 1; comma++) {
      if (!words.is(comma, ",") || !isLegalForm(comma + 1)) {
        continue;
      }
      while (before < names.size() && names.get(before).end() < comma) {
        before++;
      }
      boolean named = before < names.size() && names.get(before).end() == comma;
      int first = named ? names.get(before).first() : capitals(comma, LONGEST);
      if (first < comma) {
        wholes.add(new Name(first, comma + 2, NameKind.ORGANIZATION));
      }
    }
  }

  /** {@code Moody's} is what the firm is called. */
  private void addPossessives() {
    for (Name name : names) {
      int end = name.end();
      if (words.is(end, "'s") && words.joined(end) && isBody(name.first(), end + 1)) {
        wholes.add(new Name(name.first(), end + 1, NameKind.ORGANIZATION));
      }
    }
  }

  private boolean isBody(int first, int end) {
    Entry entry = NameLexicon.get().entry(words, first, end);
    return entry != null && entry.kind() == ActorKind.ORGANIZATION;
  }

  private boolean isLegalForm(int token) {
    return words.info(token).isCapitalized()
        && LegalForms.followsComma(words.token(token).key())
        && words.sentenceOf(token) == words.sentenceOf(token - 2);
  }

  /** {@code Robert "Bob" Ames}, whether the tagger found the forename, the surname or both. */
  private void addNicknamed(Name name) {
    int close = name.first() - 1;
    int open = close < 2 ? -1 : capitals(close, NICKNAME) - 1;
    if (open > 0 && isNickname(open, close) && words.has(open - 1, Trait.FORENAME)) {
      wholes.add(name.within(capitals(open, NICKNAME), name.end()));
      return;
    }
    open = name.end();
    close = words.has(open - 1, Trait.FORENAME) ? afterCapitals(open + 1) : open;
    int surname = close + 1;
    boolean follows =
        isNickname(open, close)
            && surname < words.size()
            && words.sentenceOf(surname) == words.sentenceOf(open)
            && words.info(surname).isCapitalized()
            && !words.has(surname, Trait.NOT_NAME);
    if (follows) {
      wholes.add(name.within(name.first(), afterCapitals(surname)));
    }
  }

  /** Whether there are words between two marks, which are quotation marks or brackets. */
  private boolean isNickname(int open, int close) {
    if (close - open < 2 || close >= words.size()) {
      return false;
    }
    boolean quoted =
        words.token(open).word().kind() == TokenKind.QUOTE
            && words.token(close).word().kind() == TokenKind.QUOTE;
    return quoted || (words.is(open, "(") && words.is(close, ")") && isForename(open + 1));
  }

  /** Where the capitalised words end that start at a token. */
  private int afterCapitals(int first) {
    int end = first;
    while (end < Math.min(words.size(), first + NICKNAME) && words.info(end).isCapitalized()) {
      end++;
    }
    return end;
  }

  private boolean isForename(int token) {
    return words.has(token, Trait.FORENAME)
        && !words.has(token, Trait.ANY_PLACE)
        && !words.info(token).isUpper();
  }

  /** Where the capitalised words start that end at a token, in the same sentence. */
  private int capitals(int end, int most) {
    int first = end;
    int least = Math.max(words.sentence(end).firstToken(), end - most);
    while (first > least && words.info(first - 1).isCapitalized()) {
      first--;
    }
    return first;
  }
}
