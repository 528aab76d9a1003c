package org.nutgraf.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.model.ActorKind;

/**
 * Tells whose an organization is and of which country a capital, by its name: what {@code
 * en/affiliations.txt} and {@code en/capitals.txt} say, else the country that the name names; and
 * of which country people in office are that {@code en/statespeople.txt} knows.
 */
final class Affiliation {
  private static final Map<String, String> CODES = new HashMap<>();

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "vice-president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "leader",
          "secretary",
          "general",
          "secretary-general");
  private static final Map<String, String> PEOPLE = new HashMap<>();

  static {
    for (List<String> row : Lexicons.rows("en/statespeople")) {
      PEOPLE.put(row.get(0), row.get(1));
    }
    for (String list : List.of("en/capitals", "en/affiliations")) {
      for (List<String> row : Lexicons.rows(list)) {
        CODES.put(row.get(0), row.get(1));
      }
    }
  }

  private final Words words;

  Affiliation(Words words) {
    this.words = words;
  }

  /** The code of an actor (see {@link org.nutgraf.model.Actor#code}), else empty. */
  String of(Identity identity, String name) {
    if (!identity.code.isEmpty()) {
      return identity.code;
    }
    if (identity.isPerson()) {
      return holdsOffice(identity) ? ofPerson(identity) : "";
    }
    String known = CODES.getOrDefault(plain(name), "");
    boolean organization = identity.kind == ActorKind.ORGANIZATION;
    return known.isEmpty() && organization ? inside(identity) : known;
  }

  private boolean holdsOffice(Identity person) {
    return person.offices.stream()
        .anyMatch(office -> OFFICES.contains(words.token(office.end() - 1).key()));
  }

  /** The country that somebody of this name governed; only an office tells whether it is meant. */
  String ofPerson(Identity person) {
    for (Sighting sighting : person.sightings) {
      if (sighting.sort() == Sighting.Sort.NAME) {
        String code = PEOPLE.get(plain(words.text(sighting.first(), sighting.end())));
        if (code != null) {
          return code;
        }
      }
    }
    return "";
  }

  /** The country in {@code Bank of Ghana}, {@code Kenyan Parliament}, {@code UN refugee agency}. */
  private String inside(Identity identity) {
    for (Sighting sighting : identity.sightings) {
      if (sighting.sort() == Sighting.Sort.NAME) {
        String code = inside(sighting.first(), sighting.end());
        if (!code.isEmpty()) {
          return code;
        }
      }
    }
    return "";
  }

  private String inside(int first, int end) {
    PhraseTable<Entry> entries = NameLexicon.get().entries();
    int i = first;
    while (i < end) {
      PhraseTable.Match<Entry> match = entries.longest(words.tokens(), i, end);
      if (match == null) {
        i++;
        continue;
      }
      Entry entry = match.value();
      String code =
          entry.kind() == ActorKind.COUNTRY && !isShared(entry, i, match.end())
              ? entry.key()
              : CODES.getOrDefault(plain(entry.key()), "");
      if (!code.isEmpty()) {
        return code;
      }
      i = match.end();
    }
    return "";
  }

  /** {@code Georgia State University}, {@code Jordan Motors}: other things have that name too. */
  private boolean isShared(Entry entry, int first, int end) {
    return end - first == 1
        && !entry.demonym()
        && words.has(first, Trait.FORENAME | Trait.SURNAME | Trait.REGION);
  }

  /** {@code the U.N.} as {@code un}: without article, marks and accents. */
  private static String plain(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String spelled = Spelling.plain(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (c == ' ' || c == '-' || c == '/') {
        out.append(' ');
      }
    }
    String plain = out.toString();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
