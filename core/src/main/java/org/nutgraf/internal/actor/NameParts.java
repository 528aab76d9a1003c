package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nutgraf.internal.scan.TokenKind;

/** The words of a name as names are compared: plainly spelled, without marks. */
final class NameParts {
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "for", "in", "on", "a", "de", "la", "del", "des", "du");

  private NameParts() {}

  static List<String> of(Words words, int first, int end) {
    List<String> parts = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      if (words.token(i).word().kind() == TokenKind.PUNCTUATION
          || words.token(i).word().kind() == TokenKind.QUOTE
          || words.is(i, "'s")
          || (i == first && words.is(i, "the"))) {
        continue;
      }
      String part = Spelling.plain(words.token(i).key());
      boolean initial = part.length() > 2 || !part.endsWith(".");
      parts.add(initial && part.indexOf('.') >= 0 ? part.replace(".", "") : part);
    }
    return parts;
  }

  /** The parts with spaces between; most names have but one. */
  static String joined(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : String.join(" ", parts);
  }

  /** The parts that tell people apart: no particles, no initials. */
  static List<String> telling(List<String> parts) {
    List<String> telling = new ArrayList<>(parts.size());
    for (String part : parts) {
      boolean particle = (NameLexicon.get().traits(part) & Trait.PARTICLE) != 0;
      boolean suffix =
          part.equals("jr") || part.equals("sr") || part.equals("ii") || part.equals("iii");
      if (!particle && !suffix && part.length() > 1 && !part.endsWith(".")) {
        telling.add(part);
      }
    }
    return telling.isEmpty() ? parts : telling;
  }

  /** First letters, once of all words and once of the weighty ones: {@code kdpoi}, {@code kdpi}. */
  static List<String> initials(List<String> parts) {
    StringBuilder all = new StringBuilder();
    StringBuilder weighty = new StringBuilder();
    for (String part : parts) {
      all.append(part.charAt(0));
      if (!SMALL.contains(part)) {
        weighty.append(part.charAt(0));
      }
    }
    return List.of(weighty.toString(), all.toString());
  }

  /** Whether all parts of the shorter list stand in the longer in the same order. */
  static boolean isWithin(List<String> shorter, List<String> longer) {
    int i = 0;
    for (String part : longer) {
      if (i < shorter.size() && same(shorter.get(i), part)) {
        i++;
      }
    }
    return i == shorter.size();
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || (one.endsWith(".") && other.startsWith(one.substring(0, one.length() - 1)))
        || (other.endsWith(".") && one.startsWith(other.substring(0, other.length() - 1)));
  }
}
