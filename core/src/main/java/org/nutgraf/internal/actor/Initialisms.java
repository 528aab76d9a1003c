package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bounds of a body's name from the initials that stand behind it in brackets (rule 3.1):
 * {@code the former Kenya Wildlife Service (KWS)}.
 */
final class Initialisms {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&", "-", "'s");

  private static final int LONGEST = 7;

  private final Words words;
  private final List<Name> names;

  Initialisms(Words words, List<Name> names) {
    this.words = words;
    this.names = names;
  }

  /** {@return the names that initials spell out and that were not found as such} */
  List<Name> spelledOut() {
    List<Name> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name initials = names.get(i);
      int bracket = initials.first() - 1;
      boolean explaining =
          initials.kind() == NameKind.ORGANIZATION
              && initials.length() == 1
              && words.info(initials.first()).isUpper()
              && words.isBracketed(initials)
              && words.lettering(bracket) != Lettering.CAPITALS;
      Name whole = explaining ? whole(words.info(initials.first()).plain, bracket) : null;
      boolean found =
          i > 0 && names.get(i - 1).end() == bracket && names.get(i - 1).kind() == NameKind.OTHER;
      if (whole != null && !found) {
        all.add(whole);
      }
    }
    return all;
  }

  /** The capitalised words before a bracket that have these initials, one each. */
  private @Nullable Name whole(String initials, int bracket) {
    int left = initials.length();
    if (left < 2 || left > LONGEST) {
      return null;
    }
    int least = Math.max(words.sentence(bracket).firstToken(), bracket - 2 * LONGEST);
    for (int i = bracket - 1; i >= least && left > 0; i--) {
      WordInfo info = words.info(i);
      boolean fits = info.isCapitalized() && info.plain.charAt(0) == initials.charAt(left - 1);
      if (fits) {
        left--;
      } else if (!SMALL.contains(info.word.key())) {
        return null;
      }
      if (left == 0) {
        return new Name(i, bracket, NameKind.ORGANIZATION);
      }
    }
    return null;
  }
}
