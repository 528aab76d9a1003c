package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.PhraseTable;

/** What holds for every name whatever tagger found it: no title in it, no bare common noun. */
final class NameRules {
  private static final Set<String> GENERIC = Lexicons.words("en/generic-bodies");

  private final Words words;

  NameRules(Words words) {
    this.words = words;
  }

  List<Name> apply(List<Name> names) {
    List<Name> kept = new ArrayList<>(names.size());
    for (Name name : new NameSplitter(words).split(names)) {
      Name plain = name.kind() == NameKind.PERSON ? withoutTitle(name) : name;
      if (plain != null && !isGeneric(plain)) {
        kept.add(plain);
      }
    }
    return kept;
  }

  /** Rule 3.1: {@code Gen Prayut} names Prayut; {@code His Highness} alone names nobody. */
  private @Nullable Name withoutTitle(Name name) {
    int first = name.first();
    while (first < name.end()) {
      PhraseTable.Match<String> title =
          NameLexicon.get().titles().longest(words.tokens(), first, name.end());
      boolean forename = words.has(first, Trait.FORENAME | Trait.SURNAME | Trait.PARTICLE);
      if (title == null || (forename && title.end() == first + 1)) {
        break;
      }
      first = title.end();
    }
    return first == name.end() ? null : new Name(first, name.end(), name.kind());
  }

  private boolean isGeneric(Name name) {
    return name.length() == 1
        && (GENERIC.contains(words.token(name.first()).key())
            || (words.has(name.first(), Trait.NOT_NAME)
                && !words.has(name.first(), Trait.ORGANIZATION | Trait.FORENAME)));
  }
}
