package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.ActorKind;

/**
 * Cuts in two what no single name is (rule 3.1): {@code Iran-Iraq}, {@code Kurdish Iranian}, {@code
 * the Gulf and the United States}, {@code Peter Berg of Amnesty International}.
 */
final class NameSplitter {
  private final Words words;

  NameSplitter(Words words) {
    this.words = words;
  }

  List<Name> split(List<Name> names) {
    List<Name> all = new ArrayList<>(names.size());
    for (Name name : names) {
      split(name, all);
    }
    return all;
  }

  private void split(Name name, List<Name> all) {
    for (int i = name.first() + 1; i < name.end() - 1; i++) {
      if (isDateline(name, i)) {
        add(name.first(), i, name.kind(), all);
        split(new Name(i + 1, name.end(), kind(i + 1, name.end(), name.kind())), all);
        return;
      }
      boolean joint =
          words.is(i, "and") || words.is(i, "-") || words.is(i, "/") || words.is(i, "of");
      if (joint && divides(name, i)) {
        int next = i + 1 < name.end() - 1 && words.is(i + 1, "the") ? i + 2 : i + 1;
        add(name.first(), i, name.kind(), all);
        split(new Name(next, name.end(), kind(next, name.end(), name.kind())), all);
        return;
      }
    }
    if (name.length() == 2 && isPeople(name.first()) && isPeople(name.first() + 1)) {
      all.add(new Name(name.first(), name.first() + 1, NameKind.GROUP));
      all.add(new Name(name.first() + 1, name.end(), NameKind.GROUP));
      return;
    }
    all.add(name);
  }

  /** {@code TEHRAN - Turkey plans}: the place of the dateline, then the text. */
  private boolean isDateline(Name name, int dash) {
    boolean apart = words.is(dash, "-") && !words.joined(dash) && !words.joined(dash + 1);
    return apart
        && words.opens(name.first())
        && words.info(dash - 1).isUpper()
        && !words.info(dash + 1).isUpper();
  }

  private void add(int first, int end, NameKind otherwise, List<Name> all) {
    boolean person = words.is(end, "of");
    all.add(new Name(first, end, person ? NameKind.PERSON : kind(first, end, otherwise)));
  }

  private boolean divides(Name name, int joint) {
    if (words.is(joint, "of")) {
      return isPersonBefore(name, joint);
    }
    Entry left = entry(name.first(), joint);
    int next = words.is(joint + 1, "the") ? joint + 2 : joint + 1;
    Entry right = next < name.end() ? entry(next, name.end()) : null;
    boolean countries = isCountry(left) && isCountry(right);
    boolean whole = entry(name.first(), name.end()) != null;
    boolean listed = words.is(joint, "and") && next == joint + 2 && right != null;
    return !whole && (countries || listed);
  }

  private boolean isPersonBefore(Name name, int of) {
    if (name.kind() == NameKind.PERSON) {
      return true;
    }
    boolean person = of - name.first() > 1 && words.has(name.first(), Trait.FORENAME);
    for (int i = name.first(); i < of; i++) {
      boolean body =
          words.has(i, Trait.ORGANIZATION_LAST | Trait.ORGANIZATION_OF | Trait.PLACE_LAST);
      boolean ordinary =
          words.has(i, Trait.COMMON)
              && !words.has(i, Trait.SURNAME)
              && words.info(i).isCapitalized();
      person &= !body && !ordinary;
    }
    return person && !words.is(name.first(), "saint");
  }

  private NameKind kind(int first, int end, NameKind otherwise) {
    Entry entry = entry(first, end);
    if (entry != null) {
      return entry.demonym() ? NameKind.GROUP : NameKind.of(entry.kind());
    }
    return otherwise == NameKind.PERSON ? NameKind.ORGANIZATION : otherwise;
  }

  private boolean isPeople(int token) {
    return words.has(token, Trait.DEMONYM | Trait.PEOPLE);
  }

  private static boolean isCountry(@Nullable Entry entry) {
    return entry != null && entry.kind() == ActorKind.COUNTRY;
  }

  private @Nullable Entry entry(int first, int end) {
    return NameLexicon.get().entry(words, first, end);
  }
}
