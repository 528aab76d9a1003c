package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.sentence.PassageKind;
import org.nutgraf.model.ActorKind;

/**
 * Tells the clubs of a sports report that are called by their city (rule 3.9): {@code Leeds 2 Derby
 * 1}, {@code beat Leeds}, {@code Leeds drew}; the city itself is where something is: {@code in
 * Leeds}. Teams of nations stay countries.
 */
final class Clubs {
  private static final Set<String> BEFORE = with("before");
  private static final Set<String> AFTER = with("after");
  private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "of", "around");

  /** A sports report has so many words of sport, and one in so many. */
  private static final int TELLING = 3;

  private static final int SHARE = 60;

  private final Words words;
  private final List<Name> names;

  Clubs(Words words, List<Name> names) {
    this.words = words;
    this.names = names;
  }

  private static Set<String> with(String place) {
    Set<String> found = new HashSet<>();
    for (List<String> row : Lexicons.rows("en/contest-words")) {
      if (row.get(1).contains(place)) {
        found.add(row.get(0));
      }
    }
    return Set.copyOf(found);
  }

  /** {@return the names, with clubs as organisations} */
  List<Name> settle() {
    if (!isSportsReport()) {
      return names;
    }
    Set<String> clubs = new HashSet<>();
    boolean[] told = new boolean[names.size()];
    for (int i = 0; i < told.length; i++) {
      if (mayBeClub(names.get(i))) {
        told[i] = plays(i);
        if (told[i]) {
          clubs.add(key(names.get(i)));
        }
      } else {
        learnCity(names.get(i), clubs);
      }
    }
    List<Name> settled = new ArrayList<>(told.length);
    for (int i = 0; i < told.length; i++) {
      Name name = names.get(i);
      boolean club = told[i] || (mayBeClub(name) && clubs.contains(key(name)) && !isWhere(name));
      settled.add(club ? name.as(NameKind.ORGANIZATION) : name);
    }
    return settled;
  }

  private boolean isSportsReport() {
    int sport = 0;
    for (int i = 0; i < words.size(); i++) {
      sport += words.has(i, Trait.SPORT) ? 1 : 0;
    }
    return sport >= TELLING && sport * SHARE >= words.size();
  }

  /** A city or region, whatever it was taken for, or a body that may be one. */
  private boolean mayBeClub(Name name) {
    int last = name.end() - 1;
    if (words.has(name.first(), Trait.COUNTRY | Trait.DEMONYM | Trait.PEOPLE)) {
      return false;
    }
    Entry entry = NameLexicon.get().entry(words, name.first(), name.end());
    boolean place = entry != null && entry.kind() == ActorKind.PLACE;
    boolean country = entry != null && entry.kind() == ActorKind.COUNTRY;
    boolean headed = words.has(last, Trait.PLACE_LAST | Trait.OTHER_HEAD) && name.length() > 1;
    return switch (name.kind()) {
      case PLACE -> !country && !headed;
      case PERSON, OTHER -> place && name.length() == 1;
      default -> place;
    };
  }

  /** {@code Baltimore Orioles} plays under the name of Baltimore too. */
  private void learnCity(Name name, Set<String> clubs) {
    if (name.kind() != NameKind.ORGANIZATION || name.length() < 2) {
      return;
    }
    boolean known = NameLexicon.get().entry(words, name.first(), name.end()) != null;
    boolean plural = words.token(name.end() - 1).key().endsWith("s");
    if (known || plural) {
      for (int end = name.first() + 1; end < name.end(); end++) {
        clubs.add(words.text(name.first(), end).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether this very mention is of a club. */
  private boolean plays(int i) {
    Name name = names.get(i);
    if (isLabelled(name)) {
      return false;
    }
    boolean verb = key(name.end(), AFTER) || key(name.first() - 1, BEFORE);
    return verb
        || isInTable(name)
        || isScored(name)
        || isListed(i)
        || meets(i, i + 1)
        || meets(i - 1, i);
  }

  /** {@code drew 1-1 at Leeds}. */
  private boolean isScored(Name name) {
    int score = name.first() - 2;
    return words.is(score + 1, "at")
        && isNumber(score)
        && words.token(score).form().indexOf('-') > 0;
  }

  /** {@code Everton and Leeds}. */
  private boolean isListed(int i) {
    if (i == 0 || names.get(i - 1).kind() != NameKind.ORGANIZATION) {
      return false;
    }
    int and = names.get(i - 1).end();
    return and == names.get(i).first() - 1 && words.is(and, "and");
  }

  /** {@code Leeds 14 8 2}: a row of a table. */
  private boolean isInTable(Name name) {
    return words.sentence(name.first()).firstToken() == name.first()
        && isNumber(name.end())
        && isNumber(name.end() + 1);
  }

  /** {@code Leeds 2 Derby 1}, {@code Leeds v Derby}, {@code SEATTLE AT BOSTON}. */
  private boolean meets(int one, int other) {
    if (one < 0 || other >= names.size()) {
      return false;
    }
    int between = names.get(one).end();
    int next = names.get(other).first();
    boolean oneLine = next - between == 1 && words.sentenceOf(between) == words.sentenceOf(next);
    boolean country = words.has(names.get(one).first(), Trait.COUNTRY);
    return oneLine
        && !country
        && (isNumber(between)
            || words.is(between, "v")
            || words.token(between).form().equals("AT"));
  }

  /** {@code Leeds, England}, {@code (Leeds)}, the place of a dateline. */
  private boolean isLabelled(Name name) {
    PassageKind passage =
        words.prose().passages().get(words.sentence(name.first()).passage()).kind();
    boolean within =
        words.is(name.end(), ",") && words.has(name.end() + 1, Trait.COUNTRY | Trait.REGION);
    return passage == PassageKind.DATELINE || words.isBracketed(name) || within;
  }

  private boolean isWhere(Name name) {
    boolean date =
        words.sentence(name.first()).firstToken() == name.first() && isNumber(name.end());
    return isLabelled(name) || date || key(name.first() - 1, WHERE);
  }

  private boolean key(int token, Set<String> keys) {
    return token >= 0 && token < words.size() && keys.contains(words.token(token).key());
  }

  private boolean isNumber(int token) {
    return token >= 0
        && token < words.size()
        && words.token(token).word().kind() == TokenKind.NUMBER;
  }

  private String key(Name name) {
    return words.text(name.first(), name.end()).toLowerCase(Locale.ROOT);
  }
}
