package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.model.EventType;

/** The senses of trigger words, from {@code en/event-frames.txt}. Read when first asked for. */
final class EventFrames {
  private static final Map<String, List<Frame>> VERBS = new HashMap<>();
  private static final Map<String, List<Frame>> NOUNS = new HashMap<>();

  static {
    Map<String, Set<String>> groups = groups();
    for (List<String> row : Lexicons.rows("en/event-frames")) {
      Map<String, List<Frame>> frames = row.get(1).equals("noun") ? NOUNS : VERBS;
      frames.computeIfAbsent(row.get(0), lemma -> new ArrayList<>()).add(frame(row, groups));
    }
  }

  private EventFrames() {}

  static List<Frame> ofVerb(String lemma) {
    return VERBS.getOrDefault(lemma, List.of());
  }

  static List<Frame> ofNoun(String lemma) {
    return NOUNS.getOrDefault(lemma, List.of());
  }

  private static Frame frame(List<String> row, Map<String, Set<String>> groups) {
    String flags = row.size() > 5 ? row.get(5) : "";
    return new Frame(
        conditions(row.get(2), groups),
        EventType.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
        row.get(4).equals("-") ? Optional.empty() : Optional.of(row.get(4)),
        flags.contains("r"),
        flags.contains("o"),
        flags.contains("i"),
        flags.contains("a"));
  }

  private static List<Condition> conditions(String field, Map<String, Set<String>> groups) {
    List<Condition> conditions = new ArrayList<>();
    if (!field.equals("-")) {
      for (String condition : field.split(" ", -1)) {
        Set<String> words = new HashSet<>();
        for (String word : condition.split("\\|", -1)) {
          if (word.startsWith("&")) {
            words.addAll(groups.getOrDefault(word.substring(1), Set.of()));
          } else {
            words.add(word);
          }
        }
        conditions.add(new Condition(words));
      }
    }
    return conditions;
  }

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (List<String> row : Lexicons.rows("en/event-word-groups")) {
      groups.computeIfAbsent(row.get(0), group -> new HashSet<>()).add(row.get(1));
    }
    return groups;
  }
}
