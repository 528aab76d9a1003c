package org.nutgraf.internal.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.model.ActorKind;

/**
 * Says whom pronouns and descriptions refer to, reading once from start to end. A pronoun goes to a
 * person of fitting sex mentioned in this or the last sentences, subjects and late mentions first
 * (rule 3.6); a description to the latest actor whose title or name has its head word, or whose
 * kind it names (rule 3.7). What stands in quotation marks is not resolved: there the speaker's
 * view holds.
 */
final class Resolver {
  private static final int REACH = 5;
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
  private static final Map<String, Sex> PERSONAL =
      Map.of(
          "he",
          Sex.MALE,
          "him",
          Sex.MALE,
          "his",
          Sex.MALE,
          "himself",
          Sex.MALE,
          "she",
          Sex.FEMALE,
          "her",
          Sex.FEMALE,
          "herself",
          Sex.FEMALE,
          "hers",
          Sex.FEMALE);
  private static final Set<String> BODIES =
      Set.of(
          "company",
          "firm",
          "group",
          "agency",
          "organization",
          "organisation",
          "ministry",
          "bank",
          "party",
          "club",
          "team",
          "union",
          "university",
          "newspaper",
          "paper",
          "network",
          "court",
          "commission",
          "committee",
          "council",
          "movement",
          "militia",
          "airline",
          "carmaker",
          "institute",
          "foundation",
          "corporation",
          "association",
          "department",
          "body",
          "watchdog");

  /** Bodies that have the word in their names. */
  private static final Set<String> NAMED_BODIES =
      Set.of(
          "association",
          "commission",
          "committee",
          "council",
          "court",
          "department",
          "foundation",
          "institute",
          "ministry",
          "union",
          "university");

  private static final Set<String> PEOPLE = Lexicons.words("en/people-nouns");
  private static final Map<String, String> ABBREVIATED = abbreviated();
  private static final Set<String> STATES = Set.of("country", "nation", "kingdom", "republic");

  private static Map<String, String> abbreviated() {
    Map<String, String> titles = new HashMap<>();
    Lexicons.rows("en/abbreviated-titles").forEach(row -> titles.put(row.get(1), row.get(0)));
    return titles;
  }

  private final Words words;
  private final Places places;
  private final Recent persons = new Recent();
  private final Recent others = new Recent();

  Resolver(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  void resolve() {
    int i = 0;
    while (i < words.size()) {
      Identity named = places.startingAt(i);
      if (named != null) {
        if (!isAgency(i)) {
          see(named, i);
        }
        i = places.endOf(i);
      } else {
        i = words.isQuoted(i) ? i + 1 : describe(i);
      }
    }
  }

  /** {@code (AP) —}: whose report it is, not whom it speaks of. */
  private boolean isAgency(int token) {
    int end = places.endOf(token);
    boolean enclosed = words.is(token - 1, "(") && words.is(end, ")");
    return enclosed && (words.is(end + 1, "—") || words.is(end + 1, "–") || words.is(end + 1, "-"));
  }

  private void see(Identity identity, int token) {
    int sentence = words.sentenceOf(token);
    boolean subject = isSubject(token, identity.isPerson());
    (identity.isPerson() ? persons : others)
        .see(identity, sentence, subject, words.isQuoted(token));
  }

  private boolean isSubject(int token, boolean person) {
    int end = places.endOf(token);
    if (end < words.size() && Grammar.isSpeechVerb(words.token(end).key())) {
      return true;
    }
    if (token > 0 && Grammar.isSpeechVerb(words.token(token - 1).key()) && person) {
      return true;
    }
    int first = words.sentence(token).firstToken();
    for (int i = first; i < token; i++) {
      if (words.is(i, ",") || (i > first && Grammar.isFunctionWord(words.token(i).key()))) {
        return false;
      }
    }
    return true;
  }

  private int describe(int i) {
    String key = words.token(i).key();
    Sex sex = PERSONAL.get(key);
    if (sex != null) {
      pronoun(i, sex);
      return i + 1;
    }
    if (key.equals("the")) {
      return description(i);
    }
    if (i == words.sentence(i).firstToken() && INDEFINITE.contains(key)) {
      unnamed(i);
    }
    if (key.equals("they") || (key.equals("it") && speaks(i + 1))) {
      plural(i, key.equals("they"));
    }
    return i + 1;
  }

  private boolean speaks(int i) {
    int verb =
        i < words.size() && (words.is(i, "also") || words.is(i, "has") || words.is(i, "had"))
            ? i + 1
            : i;
    return verb < words.size() && Grammar.isSpeechVerb(words.token(verb).key());
  }

  private void pronoun(int i, Sex sex) {
    int sentence = words.sentenceOf(i);
    Identity person =
        persons.best(
            trace -> {
              int distance = sentence - trace.sentence();
              if (distance > REACH || trace.identity().sex.contradicts(sex)) {
                return 0;
              }
              int known = trace.identity().sex == sex ? 3 : 0;
              return 30
                  - 3 * distance
                  + (trace.subject() ? 4 : 0)
                  + known
                  - (trace.quoted() ? 5 : 0);
            });
    if (person != null) {
      person.sex = person.sex == Sex.UNKNOWN ? sex : person.sex;
      refer(person, i, i + 1, Sighting.Sort.PRONOUN, persons);
    }
  }

  /**
   * {@code A neighbour, who …}: a pronoun that follows is that person's, of whom no name is told.
   */
  private void unnamed(int article) {
    int sentence = words.sentenceOf(article);
    for (int i = article + 1; i < Math.min(words.size(), article + 4); i++) {
      if (!words.info(i).isLower() || words.sentenceOf(i) != sentence) {
        return;
      }
      if (words.has(i, Trait.ROLE) || PEOPLE.contains(words.token(i).key())) {
        int next = words.is(i + 1, ",") ? i + 2 : i + 1;
        boolean goesOn = next < words.size() && words.has(next, Trait.ROLE);
        if (!goesOn && (next >= words.size() || places.startingAt(next) == null)) {
          Identity person = new Identity(ActorKind.PERSON, "");
          person.sex = sex(i);
          persons.see(person, sentence, true, false);
        }
        return;
      }
    }
  }

  private Sex sex(int token) {
    return switch (words.token(token).key()) {
      case "woman", "girl" -> Sex.FEMALE;
      case "man", "boy" -> Sex.MALE;
      default -> Sex.of(words.info(token).traits);
    };
  }

  private void plural(int i, boolean they) {
    int sentence = words.sentenceOf(i);
    Identity body =
        others.best(
            trace -> {
              boolean fits =
                  trace.identity().kind == ActorKind.ORGANIZATION
                      || trace.identity().kind == (they ? ActorKind.GROUP : ActorKind.COUNTRY);
              int distance = sentence - trace.sentence();
              return fits && trace.subject() && distance <= 1 && !trace.quoted() ? 3 - distance : 0;
            });
    if (body != null) {
      refer(body, i, i + 1, Sighting.Sort.PRONOUN, others);
    }
  }

  private int description(int the) {
    int head = head(the);
    if (head < 0) {
      return the + 1;
    }
    String noun = words.token(head).key();
    int sentence = words.sentenceOf(the);
    boolean person = words.has(head, Trait.ROLE);
    Recent recent = person ? persons : others;
    Identity meant = recent.best(trace -> fit(trace, noun, sentence));
    if (meant == null) {
      return the + 1;
    }
    refer(meant, the, head + 1, Sighting.Sort.NOMINAL, recent);
    return head + 1;
  }

  private int fit(Recent.Trace trace, String noun, int sentence) {
    Identity identity = trace.identity();
    int distance = sentence - trace.sentence();
    if (identity.isPerson()) {
      return holds(identity, noun) ? Math.max(1, 20 - distance) : 0;
    }
    if (STATES.contains(noun)) {
      return identity.kind == ActorKind.COUNTRY && distance <= 3 ? 20 - distance : 0;
    }
    if (identity.kind != ActorKind.ORGANIZATION) {
      return 0;
    }
    return identity.parts.contains(noun)
        ? 40 - Math.min(distance, 20)
        : distance <= 2 && !NAMED_BODIES.contains(noun) ? 10 - distance : 0;
  }

  private boolean holds(Identity person, String noun) {
    String abbreviated = ABBREVIATED.getOrDefault(noun, noun);
    for (Office office : person.offices) {
      for (int i = office.first(); i < office.end(); i++) {
        if (words.is(i, noun) || words.is(i, abbreviated)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The head noun of {@code the …}, or -1 if it is none that is resolved. */
  private int head(int the) {
    for (int i = the + 1; i < Math.min(words.size(), the + 4); i++) {
      if (!words.info(i).isLower() || words.sentenceOf(i) != words.sentenceOf(the)) {
        return -1;
      }
      String key = words.token(i).key();
      boolean noun = words.has(i, Trait.ROLE) || BODIES.contains(key) || STATES.contains(key);
      boolean more =
          i + 1 < words.size()
              && (words.is(i + 1, "-")
                  || words.is(i + 1, "of")
                  || words.is(i + 1, "'s")
                  || words.has(i + 1, Trait.ROLE)
                  || places.startingAt(i + 1) != null);
      if (noun) {
        return more ? -1 : i;
      }
      if (Grammar.isFunctionWord(key)) {
        return -1;
      }
    }
    return -1;
  }

  private void refer(Identity identity, int first, int end, Sighting.Sort sort, Recent recent) {
    identity.sightings.add(new Sighting(first, end, sort));
    int sentence = words.sentenceOf(first);
    boolean opening = first == words.sentence(first).firstToken();
    recent.see(identity, sentence, opening || speaks(end), false);
  }
}
