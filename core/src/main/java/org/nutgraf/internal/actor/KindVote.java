package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.model.ActorKind;

/**
 * Gives all mentions of one name in an article the same kind (rule 3.3): what speaks for each kind
 * is summed over the mentions, and a short form goes with the long names it may stand for.
 */
final class KindVote {
  /** No single mention speaks more strongly than this against a kind. */
  private static final float FLOOR = -300;

  /** What a long name says of its short form. */
  private static final float LINK = 200;

  /** What a mention counts where all words are capitalised. */
  private static final float IN_CAPITALS = 0.5f;

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "city",
          "cities",
          "town",
          "towns",
          "village",
          "villages",
          "hamlet",
          "suburb",
          "suburbs",
          "municipality",
          "province",
          "provinces",
          "port",
          "resort",
          "island",
          "islands");

  private final Words words;
  private final Map<String, Support> votes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  KindVote(Words words) {
    this.words = words;
  }

  List<Name> settle(List<Name> names) {
    List<String> keys = new ArrayList<>(names.size());
    Name before = null;
    for (Name name : names) {
      String key = key(name);
      keys.add(key);
      if (before != null && explains(before, name)) {
        votes.merge(key, Support.of(NameKind.ORGANIZATION, LINK), Support::plus);
      }
      before = name;
      boolean plain = words.lettering(name.first()) == Lettering.SENTENCE;
      Support vote = name.support().relative(FLOOR).times(plain ? 1 : IN_CAPITALS);
      votes.merge(key, vote, Support::plus);
      counts.merge(key, 1, Integer::sum);
      if (name.length() > 1) {
        learnShort(name);
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      settled.add(names.get(i).as(kind(names.get(i), keys.get(i))));
    }
    return settled;
  }

  /** {@code Regulatory Authority of Namibia (Cran)}: a body and in brackets its short name. */
  private boolean explains(Name full, Name initials) {
    return full.kind() == NameKind.ORGANIZATION
        && full.length() > 1
        && initials.length() == 1
        && initials.first() == full.end() + 1
        && words.isBracketed(initials)
        && !words.has(initials.first(), Trait.ANY_PLACE);
  }

  private void learnShort(Name name) {
    List<String> parts = NameParts.of(words, name.first(), name.end());
    boolean company = isCompany(name);
    if (name.kind() == NameKind.PERSON && !company && !parts.isEmpty()) {
      List<String> telling = NameParts.telling(parts);
      surnames.add(telling.get(telling.size() - 1));
      for (int end = 2; end < parts.size(); end++) {
        surnames.add(String.join(" ", parts.subList(0, end)));
      }
    } else if ((name.kind() == NameKind.ORGANIZATION || company) && parts.size() > 1) {
      bodies.add(parts.get(0));
    }
  }

  private NameKind kind(Name name, String key) {
    if (surnames.contains(key) && !isPlaceOrPeople(name)) {
      return NameKind.PERSON;
    }
    NameKind known = known(name);
    if (known != null) {
      return known;
    }
    Support votesFor = votes.getOrDefault(key, Support.NONE);
    float mentions = counts.getOrDefault(key, 1);
    boolean shortened = name.length() == 1 && bodies.contains(key) && !isPlaceOrPeople(name);
    if (shortened && !words.has(name.first(), Trait.ANY_PLACE)) {
      votesFor = votesFor.plus(Support.of(NameKind.ORGANIZATION, LINK * mentions));
    }
    return votesFor.best(name.kind());
  }

  /**
   * Companies with their legal form, countries and well-known bodies are what they are, the latter
   * two unless they are taken for persons.
   */
  private @Nullable NameKind known(Name name) {
    if (isCompany(name)) {
      return NameKind.ORGANIZATION;
    }
    if (words.is(name.first() - 1, "of") && isSettlement(name.first() - 2)) {
      return NameKind.PLACE;
    }
    PhraseTable.Match<Entry> match =
        NameLexicon.get().entries().longest(words.tokens(), name.first(), name.end());
    if (match == null || match.end() != name.end()) {
      return null;
    }
    Entry entry = match.value();
    boolean person = name.kind() == NameKind.PERSON;
    if (entry.kind() == ActorKind.PLACE && words.has(name.first(), Trait.COUNTRY) && !person) {
      return NameKind.PLACE;
    }
    if (entry.kind() == ActorKind.COUNTRY && !person && !entry.demonym()) {
      return entry.capitals() && !words.info(name.first()).isUpper() ? null : NameKind.PLACE;
    }
    boolean anyName = words.has(name.first(), Trait.FORENAME | Trait.SURNAME);
    return entry.kind() == ActorKind.ORGANIZATION && person && !anyName
        ? NameKind.ORGANIZATION
        : null;
  }

  private boolean isCompany(Name name) {
    return name.length() > 1 && LegalForms.isLast(words.token(name.end() - 1).key());
  }

  /** {@code the town of Renk}. */
  private boolean isSettlement(int token) {
    return token >= 0 && SETTLEMENTS.contains(words.token(token).key());
  }

  private boolean isPlaceOrPeople(Name name) {
    return words.has(name.first(), Trait.COUNTRY | Trait.DEMONYM | Trait.PEOPLE);
  }

  private String key(Name name) {
    return NameParts.joined(NameParts.of(words, name.first(), name.end()));
  }
}
