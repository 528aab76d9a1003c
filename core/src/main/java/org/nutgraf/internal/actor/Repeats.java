package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.ActorKind;

/**
 * Finds again what a tagger named once and passed over elsewhere (rule 3.2): the same words, the
 * surname of a person, the acronym of a country.
 */
final class Repeats {
  private static final int LONGEST = 6;

  private final Words words;
  private final Map<String, Name> byWords = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Repeats(Words words) {
    this.words = words;
  }

  List<Name> add(List<Name> names) {
    boolean[] taken = new boolean[words.size()];
    for (Name name : names) {
      Arrays.fill(taken, name.first(), name.end(), true);
      if (name.kind() != NameKind.OTHER && name.length() <= LONGEST) {
        learn(name, name.first());
        if (name.kind() == NameKind.PERSON && name.length() > 1) {
          learn(name, name.end() - 1);
        }
      }
    }
    List<Name> all = new ArrayList<>(names);
    int i = 0;
    while (i < taken.length) {
      Name again = taken[i] ? null : at(i, taken);
      if (again != null) {
        all.add(again);
        i = again.end();
      } else {
        i++;
      }
    }
    all.sort(Comparator.comparingInt(Name::first));
    return all;
  }

  private void learn(Name name, int first) {
    String key = words.token(first).key();
    longest.merge(key, name.end() - first, Math::max);
    byWords.putIfAbsent(words.text(first, name.end()), name);
  }

  private @Nullable Name at(int i, boolean[] taken) {
    WordInfo info = words.info(i);
    if (!info.isCapitalized()) {
      return null;
    }
    if (info.isUpper() && isCountry(i) && words.lettering(i) != Lettering.CAPITALS) {
      return new Name(i, i + 1, NameKind.PLACE);
    }
    boolean anyWord = words.opens(i) || words.lettering(i) != Lettering.SENTENCE;
    if (anyWord && info.isOrdinary()) {
      return null;
    }
    int end = Math.min(words.sentence(i).endToken(), i + longest.getOrDefault(info.word.key(), 0));
    while (end > i) {
      Name name = byWords.get(words.text(i, end));
      if (name != null && !taken[end - 1] && stands(i, end, taken)) {
        return new Name(i, end, name.kind());
      }
      end--;
    }
    return null;
  }

  /** Not as part of a longer run of capitalised words. */
  private boolean stands(int first, int end, boolean[] taken) {
    boolean before =
        first > 0
            && !taken[first - 1]
            && words.info(first - 1).isCapitalized()
            && !words.opens(first - 1);
    boolean after = end < words.size() && !taken[end] && words.info(end).isCapitalized();
    return !before && !after;
  }

  private boolean isCountry(int i) {
    Entry entry = NameLexicon.get().entry(words, i, i + 1);
    return entry != null && entry.capitals() && entry.kind() == ActorKind.COUNTRY;
  }
}
