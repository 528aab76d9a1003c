package org.nutgraf.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.ListEntry;
import org.nutgraf.internal.lexicon.WordBits;
import org.nutgraf.internal.lexicon.WordCode;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordMemo;
import org.nutgraf.model.ActorKind;

/** The word lists of this stage in the form it looks them up; read once. */
final class NameLexicon {
  /** About so many words have traits. */
  private static final int WORDS = 1 << 16;

  private final WordBits traits = new WordBits(WORDS);
  private final WordMemo<WordFacts> facts =
      new WordMemo<>(word -> new WordFacts(word, traits(word.key())));
  private final PhraseTable<Entry> entries;
  private final PhraseTable<String> titles;
  private final Map<String, String> countryNames = new HashMap<>();

  private NameLexicon() {
    PhraseTable.Builder<Entry> names = PhraseTable.builder();
    PhraseTable.Builder<String> titleWords = PhraseTable.builder();
    readWords();
    readPlaces(names);
    readPeoples(names);
    readOrganizations(names);
    readCountries(names);
    for (List<String> row : Lexicons.rows("en/titles")) {
      titleWords.add(row.get(0), row.get(2));
      mark(row.get(0), row.get(1).equals("h") ? Trait.HONORIFIC : Trait.OFFICE);
      mark(row.get(0), sex(row.get(2).charAt(0)));
    }
    entries = names.build();
    titles = titleWords.build();
  }

  static NameLexicon get() {
    return Holder.LEXICON;
  }

  /** The traits of a word; a word of an unknown spelling is looked up without its accents. */
  int traits(String key) {
    int known = traits.get(WordCode.of(key));
    if (known == 0) {
      String plain = Spelling.plain(key);
      return plain.equals(key) ? 0 : traits.get(WordCode.of(plain));
    }
    return known;
  }

  /** What is known of a word whatever article it stands in. */
  WordFacts facts(Word word) {
    return facts.of(word);
  }

  PhraseTable<Entry> entries() {
    return entries;
  }

  /** What is known of just these tokens, or null. */
  @Nullable Entry entry(Words words, int first, int end) {
    PhraseTable.Match<Entry> match = entries.longest(words.tokens(), first, end);
    return match != null && match.end() == end ? match.value() : null;
  }

  /** Titles of one or more words, each with m, f or - for the sex it tells. */
  PhraseTable<String> titles() {
    return titles;
  }

  /** The short English name of a country. */
  String countryName(String code) {
    return countryNames.getOrDefault(code, code);
  }

  private void readWords() {
    Lexicons.read(
        "en/common-words",
        word ->
            mark(
                word,
                Trait.COMMON
                    | (word.letter() == '3' ? 0 : Trait.FREQUENT)
                    | Trait.ofField(word.secondLetter())));
    Lexicons.read("en/forenames", word -> mark(word, Trait.FORENAME | sex(word.letter())));
    Lexicons.read("en/surnames", word -> mark(word, Trait.SURNAME));
    for (List<String> row : Lexicons.rows("en/roles")) {
      mark(row.get(0), Trait.ROLE | sex(row.get(1).charAt(0)));
    }
    for (List<String> row : Lexicons.rows("en/organization-words")) {
      int last = row.get(1).contains("last") ? Trait.ORGANIZATION_LAST : 0;
      int of = row.get(1).contains("of") ? Trait.ORGANIZATION_OF : 0;
      mark(row.get(0), last | of);
    }
    for (List<String> row : Lexicons.rows("en/place-words")) {
      int last = row.get(1).contains("last") ? Trait.PLACE_LAST : 0;
      int first = row.get(1).contains("first") ? Trait.PLACE_FIRST : 0;
      mark(row.get(0), last | first);
    }
    Lexicons.words("en/other-words").forEach(word -> mark(word, Trait.OTHER_HEAD));
    Lexicons.words("en/name-particles").forEach(word -> mark(word, Trait.PARTICLE));
    for (List<String> row : Lexicons.rows("en/contest-words")) {
      mark(row.get(0), row.get(1).contains("sport") ? Trait.SPORT : 0);
    }
    Lexicons.words("en/not-names").forEach(word -> mark(word, Trait.NOT_NAME));
  }

  private void readPlaces(PhraseTable.Builder<Entry> names) {
    Lexicons.read(
        "en/places",
        entry -> {
          String place = entry.word();
          mark(place, placeTrait(entry.letter()));
          names.add(place, Entry.of(ActorKind.PLACE, place, place));
        });
    for (List<String> row : Lexicons.rows("en/place-aliases")) {
      names.add(row.get(0), Entry.of(ActorKind.PLACE, row.get(1), row.get(0)));
    }
  }

  private static int placeTrait(char size) {
    return switch (size) {
      case '1' -> Trait.BIG_CITY | Trait.CITY;
      case '2', '3' -> Trait.CITY;
      case 'n' -> Trait.REGION | Trait.COUNTRY;
      default -> Trait.REGION;
    };
  }

  private void readPeoples(PhraseTable.Builder<Entry> names) {
    for (String people : Lexicons.words("en/peoples")) {
      mark(people, Trait.PEOPLE);
      names.add(people, Entry.of(ActorKind.GROUP, people, people));
    }
  }

  private void readOrganizations(PhraseTable.Builder<Entry> names) {
    for (String list : List.of("en/organizations", "en/clubs")) {
      for (List<String> row : Lexicons.rows(list)) {
        mark(row.get(0), Trait.ORGANIZATION);
        names.add(row.get(0), Entry.of(ActorKind.ORGANIZATION, row.get(1), row.get(0)));
      }
    }
  }

  private void readCountries(PhraseTable.Builder<Entry> names) {
    for (List<String> row : Lexicons.rows("en/demonyms")) {
      mark(row.get(0), Trait.DEMONYM);
      names.add(row.get(0), new Entry(ActorKind.COUNTRY, row.get(1), true, false));
    }
    for (List<String> row : Lexicons.rows("en/country-names")) {
      mark(row.get(0), Trait.COUNTRY);
      names.add(row.get(0), Entry.of(ActorKind.COUNTRY, row.get(1), row.get(0)));
      if (row.size() > 2) {
        countryNames.put(row.get(1), row.get(0));
      }
    }
  }

  /** Traits are of single words; that of a phrase is never asked for. */
  private void mark(String word, int trait) {
    if (word.indexOf(' ') < 0) {
      or(WordCode.ofAnyCase(word, 0, word.length()), trait);
    }
  }

  private void mark(ListEntry word, int trait) {
    or(word.code(), trait);
  }

  private void or(long code, int trait) {
    if (trait != 0) {
      traits.or(code, trait);
    }
  }

  private static int sex(char letter) {
    return letter == 'm' ? Trait.MALE : letter == 'f' ? Trait.FEMALE : 0;
  }

  private static final class Holder {
    private static final NameLexicon LEXICON = new NameLexicon();
  }
}
