package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.nutgraf.internal.lexicon.Lexicons;

/**
 * Makes other texts of one: the same sentences with other names of persons and cities, and with
 * headlines in capitals. Half of the new names are invented from halves of two, so that the tagger
 * does not learn to trust its lists alone.
 */
final class Variants {
  /** So many paragraphs of a text are also read alone. */
  private static final int EXCERPTS = 3;

  private final Random random = new Random(11);
  private final List<String> men = names("m");
  private final List<String> women = names("f");
  private final List<String> surnames = column("en/surnames");
  private final List<String> cities = cities();

  private static List<String> names(String sex) {
    return Lexicons.rows("en/forenames").stream()
        .filter(row -> !row.get(1).equals(sex.equals("m") ? "f" : "m"))
        .map(row -> row.get(0))
        .toList();
  }

  private static List<String> column(String list) {
    return Lexicons.rows(list).stream().map(row -> row.get(0)).toList();
  }

  private static List<String> cities() {
    return Lexicons.rows("en/places").stream()
        .filter(row -> "123a".contains(row.get(1)))
        .map(row -> row.get(0))
        .toList();
  }

  List<Marked> of(Marked text) {
    List<Marked> all = new ArrayList<>();
    all.add(text);
    all.add(renamed(text));
    for (int i = 0; i < EXCERPTS; i++) {
      all.add(excerpt(renamed(text)));
    }
    if (random.nextInt(3) == 0) {
      all.add(capitals(random.nextBoolean() ? text : renamed(text)));
    }
    return all;
  }

  /** One paragraph alone, so that the tagger learns to read a name that nothing else explains. */
  private Marked excerpt(Marked text) {
    String all = text.text();
    int middle = random.nextInt(all.length());
    int start = all.lastIndexOf("\n", middle - 1) + 1;
    int end = all.indexOf("\n", start);
    int stop = end < 0 ? all.length() : end;
    List<Marked.Mark> marks = new ArrayList<>();
    for (Marked.Mark mark : text.marks()) {
      if (mark.start() >= start && mark.end() <= stop) {
        marks.add(
            new Marked.Mark(mark.start() - start, mark.end() - start, mark.kind(), mark.actor()));
      }
    }
    List<int[]> unscored = new ArrayList<>();
    for (int[] range : text.unscored()) {
      if (range[1] > start && range[0] < stop) {
        unscored.add(
            new int[] {Math.max(range[0], start) - start, Math.min(range[1], stop) - start});
      }
    }
    return new Marked(all.substring(start, stop), marks, unscored, text.origin());
  }

  private Marked renamed(Marked text) {
    Map<String, String> map = new HashMap<>();
    StringBuilder out = new StringBuilder();
    List<Marked.Mark> marks = new ArrayList<>();
    List<int[]> unscored = new ArrayList<>();
    int at = 0;
    int[] shift = new int[text.text().length() + 1];
    for (Marked.Mark mark : text.marks()) {
      copy(text.text(), at, mark.start(), out, shift);
      String name = text.text().substring(mark.start(), mark.end());
      String other =
          switch (mark.kind()) {
            case PERSON -> person(name, map);
            case PLACE -> place(name, map);
            case ORGANIZATION -> body(name, map);
            default -> name;
          };
      int start = out.length();
      shift[mark.start()] = start;
      out.append(other);
      marks.add(new Marked.Mark(start, out.length(), mark.kind(), mark.actor()));
      for (int i = mark.start() + 1; i < mark.end(); i++) {
        shift[i] = start;
      }
      at = mark.end();
    }
    copy(text.text(), at, text.text().length(), out, shift);
    shift[text.text().length()] = out.length();
    for (int[] range : text.unscored()) {
      unscored.add(new int[] {shift[range[0]], shift[range[1]]});
    }
    return new Marked(out.toString(), marks, unscored, text.origin());
  }

  private static void copy(String text, int from, int to, StringBuilder out, int[] shift) {
    for (int i = from; i < to; i++) {
      shift[i] = out.length();
      out.append(text.charAt(i));
    }
  }

  private String person(String name, Map<String, String> map) {
    StringBuilder out = new StringBuilder();
    String[] words = name.split("(?<=[ -])|(?=[ -])", -1);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean capital = word.length() > 2 && Character.isUpperCase(word.charAt(0));
      boolean initial = word.endsWith(".") || word.indexOf('"') >= 0 || word.indexOf('\'') >= 0;
      out.append(capital && !initial ? map.computeIfAbsent(word, this::personWord) : word);
    }
    return out.toString();
  }

  private String personWord(String word) {
    int traits = NameLexicon.get().traits(word.toLowerCase(Locale.ROOT));
    boolean forename = (traits & Trait.FORENAME) != 0;
    List<String> from = !forename ? surnames : Sex.of(traits) == Sex.FEMALE ? women : men;
    return like(word, draw(from));
  }

  private String draw(List<String> names) {
    String one = names.get(random.nextInt(names.size()));
    if (random.nextBoolean() || one.indexOf(' ') >= 0 || one.length() < 4) {
      return one;
    }
    String other = names.get(random.nextInt(names.size()));
    if (other.indexOf(' ') >= 0 || other.length() < 4) {
      return one;
    }
    String end = other.substring(other.length() / 2);
    return end.indexOf('-') >= 0 || end.indexOf('\'') >= 0
        ? one
        : one.substring(0, one.length() / 2) + end.toLowerCase(Locale.ROOT);
  }

  private static String like(String word, String other) {
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? other.toUpperCase(Locale.ROOT) : other;
  }

  private String place(String name, Map<String, String> map) {
    String key = name.toLowerCase(Locale.ROOT);
    int traits = NameLexicon.get().traits(key);
    boolean fixed = (traits & (Trait.COUNTRY | Trait.REGION)) != 0 || name.indexOf(' ') >= 0;
    return fixed || name.length() < 4 || random.nextInt(3) == 0 && !map.containsKey(name)
        ? map.computeIfAbsent(name, word -> word)
        : map.computeIfAbsent(name, word -> like(word, draw(cities)));
  }

  private String body(String name, Map<String, String> map) {
    int traits = NameLexicon.get().traits(name.toLowerCase(Locale.ROOT));
    if ((traits & Trait.CITY) != 0 && (traits & Trait.ORGANIZATION) == 0) {
      return map.computeIfAbsent(name, word -> like(word, draw(cities)));
    }
    boolean acronym =
        name.length() > 2 && name.length() < 6 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return acronym ? map.computeIfAbsent(name, this::letters) : name;
  }

  private String letters(String name) {
    if (random.nextBoolean()) {
      return name;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  /** The first line, and now and then a later paragraph, in capitals. */
  private Marked capitals(Marked text) {
    StringBuilder out = new StringBuilder(text.text());
    int start = 0;
    while (start < out.length()) {
      int end = text.text().indexOf("\n\n", start);
      end = end < 0 ? out.length() : end;
      if (start == 0 || random.nextInt(12) == 0) {
        for (int i = start; i < end; i++) {
          out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
      }
      start = end + 2;
    }
    return new Marked(out.toString(), text.marks(), text.unscored(), text.origin());
  }
}
