package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.model.ActorKind;

/**
 * Puts the names of one actor together. All look-ups are by hash, so that it takes time in
 * proportion to the number of names.
 */
final class Merger {
  private final Words words;
  private final Map<String, Identity> byKey = new HashMap<>();
  private final PersonIndex persons;
  private final BodyIndex bodies = new BodyIndex();
  private final List<Identity> identities = new ArrayList<>();

  /** Initials that the article itself gives a meaning, whatever they mean elsewhere. */
  private final Set<List<String>> explained = new HashSet<>();

  Merger(Words words) {
    this.words = words;
    this.persons = new PersonIndex(words);
  }

  /** {@return the actors, by first mention, each with the places where its names stand} */
  List<Identity> merge(List<Name> names, List<KnownName> known) {
    for (KnownName name : known) {
      Identity identity = prescribed(name);
      identity.add(new Sighting(name.first(), name.end(), Sighting.Sort.NAME));
    }
    for (int i = 1; i < names.size(); i++) {
      if (BodyIndex.explains(words, names.get(i - 1), names.get(i))) {
        explained.add(NameParts.of(words, names.get(i).first(), names.get(i).end()));
      }
    }
    List<Name> later = new ArrayList<>();
    for (Name name : longestFirst(names)) {
      if (!add(name, false)) {
        later.add(name);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      bodies.explain(words, names, i);
    }
    for (Name name : later) {
      add(name, true);
    }
    new Aliases(words).merge(names, identities);
    identities.sort(Comparator.comparingInt(Identity::first));
    return identities;
  }

  /** Persons in the order of the text, then bodies, those of many words first. */
  private static List<Name> longestFirst(List<Name> names) {
    List<Name> ordered = new ArrayList<>(names.size());
    for (Name name : names) {
      if (name.kind() == NameKind.PERSON) {
        ordered.add(name);
      }
    }
    int persons = ordered.size();
    for (Name name : names) {
      if (name.kind() != NameKind.PERSON && name.kind() != NameKind.OTHER) {
        ordered.add(name);
      }
    }
    ordered.subList(persons, ordered.size()).sort(Comparator.comparingInt(Name::length).reversed());
    return ordered;
  }

  private Identity prescribed(KnownName name) {
    Identity identity =
        byKey.computeIfAbsent(
            "authority " + name.actor().name(),
            key -> {
              Identity made = make(name.actor().kind(), name.actor().code().orElse(""));
              made.prescribed = name.actor().name();
              made.authorityId = name.actor().id().orElse("");
              return made;
            });
    List<String> parts = NameParts.of(words, name.first(), name.end());
    identity.parts = identity.parts.isEmpty() ? parts : identity.parts;
    if (identity.isPerson()) {
      persons.add(identity, parts);
    } else {
      bodies.add(identity, parts);
    }
    return identity;
  }

  /** Adds a name to its actor; short names wait for the second pass, when all long ones are in. */
  private boolean add(Name name, boolean last) {
    List<String> parts = NameParts.of(words, name.first(), name.end());
    if (parts.isEmpty()) {
      return true;
    }
    Identity identity = identity(name, parts, last);
    if (identity != null) {
      boolean demonym = name.kind() == NameKind.GROUP && !identity.code.isEmpty();
      Sighting.Sort sort = demonym ? Sighting.Sort.DEMONYM : Sighting.Sort.NAME;
      identity.add(new Sighting(name.first(), name.end(), sort));
    }
    return identity != null;
  }

  private @Nullable Identity identity(Name name, List<String> parts, boolean last) {
    if (name.kind() == NameKind.PERSON) {
      return person(name, parts, last);
    }
    Entry entry = explained.contains(parts) ? null : entry(name);
    if (entry != null && fits(entry, name.kind())) {
      String code = entry.kind() == ActorKind.COUNTRY ? entry.key() : "";
      Identity known = byKey.get(entry.kind() + " " + entry.key());
      if (known == null && entry.kind() == ActorKind.ORGANIZATION) {
        known = bodies.of(parts);
      }
      if (known == null) {
        known = make(entry.kind(), code);
        byKey.put(entry.kind() + " " + entry.key(), known);
      }
      if (!entry.demonym()) {
        longer(known, parts);
        bodies.add(known, parts);
      }
      return known;
    }
    return body(name, parts, last);
  }

  private Identity make(ActorKind kind, String code) {
    Identity identity = new Identity(kind, code);
    identities.add(identity);
    return identity;
  }

  private @Nullable Identity person(Name name, List<String> parts, boolean last) {
    if (parts.size() < 2 && !last) {
      return null;
    }
    Sex sex = persons.sexOf(name);
    Identity identity = persons.find(parts, sex, name.first());
    if (identity == null) {
      identity = make(ActorKind.PERSON, "");
    }
    if (identity.sex == Sex.UNKNOWN) {
      identity.sex = sex;
    }
    longer(identity, parts);
    persons.add(identity, parts);
    return identity;
  }

  private @Nullable Identity body(Name name, List<String> parts, boolean last) {
    if (parts.size() < 2 && !last) {
      return null;
    }
    Identity identity = bodies.find(name, parts);
    if (identity == null) {
      identity =
          make(
              switch (name.kind()) {
                case ORGANIZATION -> ActorKind.ORGANIZATION;
                case GROUP -> ActorKind.GROUP;
                default -> ActorKind.PLACE;
              },
              "");
    }
    longer(identity, parts);
    bodies.add(identity, parts);
    return identity;
  }

  private static void longer(Identity identity, List<String> parts) {
    if (parts.size() > identity.parts.size()) {
      identity.parts = parts;
    }
  }

  /** What the lexicons know of a whole name. */
  private @Nullable Entry entry(Name name) {
    int first = words.is(name.first(), "the") ? name.first() + 1 : name.first();
    PhraseTable.Match<Entry> match =
        NameLexicon.get().entries().longest(words.tokens(), first, name.end());
    return match != null && match.end() == name.end() ? match.value() : null;
  }

  private static boolean fits(Entry entry, NameKind kind) {
    return switch (entry.kind()) {
      case COUNTRY -> kind == NameKind.GROUP || (!entry.demonym() && kind == NameKind.PLACE);
      case PLACE -> kind == NameKind.PLACE;
      case GROUP -> kind == NameKind.GROUP;
      case ORGANIZATION -> kind == NameKind.ORGANIZATION;
      case PERSON -> false;
    };
  }
}
