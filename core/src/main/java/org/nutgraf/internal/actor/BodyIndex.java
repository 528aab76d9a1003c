package org.nutgraf.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.ActorKind;

/** Organisations, places and groups by their names, shortened names and initials. */
final class BodyIndex {
  private static final Set<String> COMPANY = Set.of("co", "company", "corporation", "group");
  private static final Set<String> REGION =
      Set.of(
          "province", "city", "state", "county", "district", "region", "governorate", "prefecture");

  /** What stands at a place and is not it. */
  private static final Set<String> FACILITY =
      Set.of(
          "airport",
          "base",
          "bridge",
          "camp",
          "canyon",
          "church",
          "dam",
          "garden",
          "gardens",
          "hospital",
          "hotel",
          "park",
          "port",
          "prison",
          "road",
          "square",
          "stadium",
          "station",
          "street",
          "tunnel",
          "wilderness");

  private static final int LONGEST = 10;

  private final Map<String, Identity> byName = new HashMap<>();
  private final Map<String, Identity> byInitials = new HashMap<>();
  private final Map<String, Identity> byStart = new HashMap<>();
  private final Map<String, Identity> byEnd = new HashMap<>();

  void add(Identity identity, List<String> parts) {
    String sort = sort(identity.kind);
    if (byName.putIfAbsent(sort + key(parts), identity) != null || parts.size() < 2) {
      return;
    }
    for (String initials : NameParts.initials(parts)) {
      byInitials.putIfAbsent(initials, identity);
    }
    for (int i = 1; i < Math.min(parts.size(), LONGEST); i++) {
      byStart.putIfAbsent(sort + key(parts.subList(0, i)), identity);
      byEnd.putIfAbsent(sort + key(parts.subList(i, parts.size())), identity);
    }
  }

  @Nullable Identity find(Name name, List<String> parts) {
    String sort = name.kind().name();
    Identity same = byName.get(sort + key(parts));
    if (same != null) {
      return same;
    }
    if (parts.size() == 1 && name.kind() == NameKind.ORGANIZATION) {
      Identity long_ = byInitials.get(parts.get(0));
      if (long_ != null && parts.get(0).length() > 1) {
        return long_;
      }
    }
    boolean generic =
        (NameLexicon.get().traits(parts.get(0)) & (Trait.ANY_PLACE | Trait.DEMONYM)) != 0;
    if (name.kind() == NameKind.PLACE) {
      return place(parts, generic);
    }
    if (name.kind() != NameKind.ORGANIZATION) {
      return null;
    }
    Identity start = generic && parts.size() == 1 ? null : byStart.get(sort + key(parts));
    return start != null ? start : byEnd.get(sort + key(parts));
  }

  /** {@code Heathrow Airport} is London's; {@code Link River} is not its dam. */
  private @Nullable Identity place(List<String> parts, boolean generic) {
    String key = NameKind.PLACE.name() + key(parts);
    if (parts.size() > 1 && byEnd.containsKey(key)) {
      return byEnd.get(key);
    }
    boolean telling = parts.size() > 1 || (!generic && parts.get(0).length() > 3);
    Identity longer = telling ? byStart.get(key) : null;
    boolean other = longer != null && FACILITY.contains(longer.parts.get(longer.parts.size() - 1));
    return other ? null : longer;
  }

  /** The body whose name goes on {@code of …}: {@code Supreme Court} for that of Pakistan. */
  @Nullable Identity of(List<String> parts) {
    Identity longer = byStart.get(NameKind.ORGANIZATION.name() + key(parts));
    boolean goesOn =
        longer != null
            && longer.parts.size() > parts.size()
            && longer.parts.get(parts.size()).equals("of");
    return goesOn ? longer : null;
  }

  /** Learns {@code Kurdistan Democratic Party of Iran (KDPI)}. */
  void explain(Words words, List<Name> names, int i) {
    if (i + 1 >= names.size() || !explains(words, names.get(i), names.get(i + 1))) {
      return;
    }
    Name full = names.get(i);
    Name initials = names.get(i + 1);
    Identity identity =
        byName.get(full.kind().name() + key(NameParts.of(words, full.first(), full.end())));
    if (identity != null) {
      String key = NameParts.of(words, initials.first(), initials.end()).get(0);
      byInitials.put(key, identity);
      byName.putIfAbsent(initials.kind().name() + key, identity);
    }
  }

  /** Whether the second name stands in brackets behind the first and abbreviates it. */
  static boolean explains(Words words, Name full, Name initials) {
    return full.kind() != NameKind.PERSON
        && full.length() > 1
        && initials.first() == full.end() + 1
        && words.isBracketed(initials)
        && initials.length() == 1
        && words.info(initials.first()).isUpper();
  }

  private static String sort(ActorKind kind) {
    return kind == ActorKind.COUNTRY ? NameKind.PLACE.name() : kind.name();
  }

  /** Without what names of one body differ in: {@code Corp.}, {@code province}, a plural. */
  private static String key(List<String> parts) {
    int end = parts.size();
    if (end > 1 && isDropped(parts.get(end - 1))) {
      end--;
    }
    return NameParts.joined(parts.subList(0, end));
  }

  private static boolean isDropped(String last) {
    return LegalForms.isLast(last) || COMPANY.contains(last) || REGION.contains(last);
  }
}
