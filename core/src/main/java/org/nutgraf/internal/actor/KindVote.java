package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    EnumMap<NameKind, Integer> counts = votes.getOrDefault(key, new EnumMap<>(NameKind.class));
    NameKind best = name.kind();
    for (Map.Entry<NameKind, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  private boolean isPlaceOrPeople(Name name) {
    return words.has(name.first(), Trait.COUNTRY | Trait.DEMONYM | Trait.PEOPLE);
  }

  private String key(Name name) {
    return String.join(" ", NameParts.of(words, name.first(), name.end()));
  }
}
