package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.model.ActorKind;

/** Gives all mentions of one name in an article the same kind (rule 3.3). */
final class KindVote {
  private final Words words;
  private final Map<String, EnumMap<NameKind, Integer>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  KindVote(Words words) {
    this.words = words;
  }

  List<Name> settle(List<Name> names) {
    for (Name name : names) {
      votes
          .computeIfAbsent(key(name), key -> new EnumMap<>(NameKind.class))
          .merge(name.kind(), 1, Integer::sum);
      if (name.kind() == NameKind.PERSON && name.length() > 1) {
        List<String> parts = NameParts.telling(NameParts.of(words, name.first(), name.end()));
        surnames.add(parts.get(parts.size() - 1));
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      settled.add(name.as(kind(name)));
    }
    return settled;
  }

  private NameKind kind(Name name) {
    String key = key(name);
    if (name.length() == 1 && surnames.contains(key) && !isPlaceOrPeople(name)) {
      return NameKind.PERSON;
    }
    NameKind known = known(name);
    if (known != null) {
      return known;
    }
    EnumMap<NameKind, Integer> counts = votes.getOrDefault(key, new EnumMap<>(NameKind.class));
    NameKind best = name.kind();
    for (Map.Entry<NameKind, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  /** Countries and well-known bodies are what they are, unless they are taken for persons. */
  private @Nullable NameKind known(Name name) {
    PhraseTable.Match<Entry> match =
        NameLexicon.get().entries().longest(words.tokens(), name.first(), name.end());
    if (match == null || match.end() != name.end()) {
      return null;
    }
    Entry entry = match.value();
    boolean person = name.kind() == NameKind.PERSON;
    if (entry.kind() == ActorKind.COUNTRY && !person && !entry.demonym()) {
      return entry.capitals() && !words.info(name.first()).isUpper() ? null : NameKind.PLACE;
    }
    boolean anyName = words.has(name.first(), Trait.FORENAME | Trait.SURNAME);
    return entry.kind() == ActorKind.ORGANIZATION && person && !anyName
        ? NameKind.ORGANIZATION
        : null;
  }

  private boolean isPlaceOrPeople(Name name) {
    return words.has(name.first(), Trait.COUNTRY | Trait.DEMONYM | Trait.PEOPLE);
  }

  private String key(Name name) {
    return String.join(" ", NameParts.of(words, name.first(), name.end()));
  }
}
