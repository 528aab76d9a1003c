package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.model.ActorKind;

/**
 * Finds names by capitals, word lists and context alone: a run of capitalised words is divided at
 * known names and titles, and what remains gets its kind from its head word and its neighbours.
 */
final class RuleTagger implements Tagger {
  private final NameLexicon lexicon = NameLexicon.get();

  @Override
  public List<Name> tag(Words words) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : words.prose().sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        int end = new NameRun(words).end(i, sentence.endToken());
        if (end > i) {
          divide(words, i, end, names);
        }
        i = Math.max(end, i + 1);
      }
    }
    return names;
  }

  /** Cuts a run of capitalised words into names. */
  private void divide(Words words, int first, int end, List<Name> names) {
    int i = first;
    while (i < end) {
      int title = titleEnd(words, i, end);
      if (title > i) {
        i = title;
      } else if (words.token(i).word().kind() == TokenKind.WORD) {
        i = name(words, i, nextTitle(words, i, end), names);
      } else {
        i++;
      }
    }
  }

  private int name(Words words, int first, int end, List<Name> names) {
    NameKind headed = byHead(words, first, end);
    if (headed != null) {
      names.add(new Name(first, end, headed));
      return end;
    }
    PhraseTable.Match<Entry> known = known(words, first, end);
    if (known != null && (known.end() == end || known.value().kind() != ActorKind.PLACE)) {
      NameKind kind = known.value().demonym() ? NameKind.GROUP : NameKind.of(known.value().kind());
      names.add(new Name(first, known.end(), kind));
      return known.end();
    }
    boolean afterPeople = words.has(first - 1, Trait.DEMONYM | Trait.PEOPLE);
    boolean ordinary =
        words.info(first).isOrdinary() || (afterPeople && words.has(first, Trait.COMMON));
    if (ordinary && end - first == 1) {
      return end;
    }
    names.add(new Name(first, end, byContext(words, first, end)));
    return end;
  }

  private PhraseTable.@Nullable Match<Entry> known(Words words, int first, int end) {
    PhraseTable.Match<Entry> match = lexicon.entries().longest(words.tokens(), first, end);
    boolean wrongCase = match != null && match.value().capitals() && !words.info(first).isUpper();
    return wrongCase ? null : match;
  }

  private int titleEnd(Words words, int from, int end) {
    PhraseTable.Match<String> match = lexicon.titles().longest(words.tokens(), from, end);
    if (match == null) {
      return from;
    }
    boolean bare = match.end() == end && !words.has(from, Trait.OFFICE);
    return bare ? from : match.end();
  }

  private int nextTitle(Words words, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (words.has(i, Trait.ANY_TITLE)
          && !words.has(i, Trait.PARTICLE)
          && lexicon.titles().longest(words.tokens(), i, end) != null) {
        return i;
      }
    }
    return end;
  }

  private static @Nullable NameKind byHead(Words words, int first, int end) {
    if (end - first < 2) {
      return null;
    }
    WordInfo last = words.info(end - 1);
    if (last.has(Trait.ORGANIZATION_LAST) || hasBodyOf(words, first, end)) {
      return NameKind.ORGANIZATION;
    }
    if (last.has(Trait.PLACE_LAST) || (words.has(first, Trait.PLACE_FIRST) && end - first == 2)) {
      return NameKind.PLACE;
    }
    return last.has(Trait.OTHER_HEAD) ? NameKind.OTHER : null;
  }

  /** {@code Ministry of Health}, {@code Democratic Party of Albania}. */
  private static boolean hasBodyOf(Words words, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      boolean body = words.has(i - 1, Trait.ORGANIZATION_OF | Trait.ORGANIZATION_LAST);
      if (body && (words.is(i, "of") || words.is(i, "for"))) {
        return true;
      }
    }
    return false;
  }

  private static NameKind byContext(Words words, int first, int end) {
    if (words.has(first - 1, Trait.ANY_TITLE | Trait.ROLE)) {
      return NameKind.PERSON;
    }
    WordInfo info = words.info(first);
    boolean single = end - first == 1;
    if (info.has(Trait.FORENAME) && (!single || !info.has(Trait.ANY_PLACE))) {
      return NameKind.PERSON;
    }
    if (single && info.isUpper() && words.lettering(first) != Lettering.CAPITALS) {
      return NameKind.ORGANIZATION;
    }
    if (info.has(Trait.ANY_PLACE) || words.is(first - 1, "in") || words.is(first - 1, "near")) {
      return NameKind.PLACE;
    }
    boolean hyphen = words.token(end - 1).word().kind() != TokenKind.WORD;
    return single && !info.has(Trait.SURNAME) && hyphen ? NameKind.OTHER : NameKind.PERSON;
  }
}
