package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.sentence.PassageKind;
import org.nutgraf.internal.sentence.Sentence;

/**
 * What the tagger looks at, each as a hash. Most of it depends on a single word and its distance
 * from the token that is labelled, and is summed once for many articles.
 */
final class TagFeatures {
  /** Words that far to either side are looked at. */
  static final int WINDOW = 2;

  /** A noun is looked for in so many words after a comma. */
  private static final int APPOSITION = 6;

  private static final int EDGE = 0x5bd1e995;

  /** Takes the features. */
  interface Sink {
    /** Takes one. */
    void add(int hash);
  }

  private final Words words;
  private final byte[] known;

  TagFeatures(Words words, List<Run> runs) {
    this.words = words;
    this.known = new byte[words.size()];
    for (Run run : runs) {
      lookUp(run);
    }
  }

  /** Marks known names: kind and whether a token is their first, last, both or neither. */
  private void lookUp(Run run) {
    PhraseTable<Entry> entries = NameLexicon.get().entries();
    int i = run.first();
    while (i < run.end()) {
      PhraseTable.Match<Entry> match = entries.longest(words.tokens(), i, run.end());
      if (match == null || (match.value().capitals() && !words.info(i).isUpper())) {
        i++;
        continue;
      }
      int kind = match.value().demonym() ? 6 : 1 + kindOf(match.value());
      for (int j = i; j < match.end(); j++) {
        int part = match.end() - i == 1 ? 3 : j == i ? 0 : j == match.end() - 1 ? 2 : 1;
        known[j] = (byte) (kind * 4 + part);
      }
      i = match.end();
    }
  }

  private static int kindOf(Entry entry) {
    return switch (entry.kind()) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case COUNTRY -> 2;
      case PLACE -> 3;
      case GROUP -> 4;
    };
  }

  /** The features of a word of an article at a distance from the labelled token. */
  static void word(WordInfo info, int offset, Sink sink) {
    word(info.facts, offset, sink);
    if (offset == 0) {
      usage(info, sink);
    }
  }

  /** The features of a word that are the same in all articles. */
  static void word(WordFacts word, int offset, Sink sink) {
    int at = (offset + 8) << 8;
    sink.add(mix(at, word.keyHash));
    for (int bits = word.traits; bits != 0; bits &= bits - 1) {
      sink.add(mix(at + 1, Integer.numberOfTrailingZeros(bits)));
    }
    sink.add(mix(at + 16, word.field));
    if (offset < -1 || offset > 1) {
      return;
    }
    sink.add(mix(at + 2, word.shape));
    sink.add(mix(at + 3, mix(word.shape, word.traits)));
    sink.add(mix(at + 4, word.suffix(3)));
    if (offset == 0) {
      sink.add(mix(at + 6, word.suffix(4)));
      sink.add(mix(at + 7, word.prefix(3)));
      sink.add(mix(at + 9, word.formHash));
      sink.add(mix(at + 14, mix(word.longShape, 1)));
    }
  }

  /** The features of the labelled word that tell how the article writes it. */
  static void usage(WordInfo info, Sink sink) {
    int at = 8 << 8;
    for (int bits = info.evidence; bits != 0; bits &= bits - 1) {
      sink.add(mix(at + 10, Integer.numberOfTrailingZeros(bits)));
    }
    sink.add(mix(at + 11, info.evidence));
    sink.add(mix(at + 12, info.usage()));
  }

  /** The features that need more than one word. */
  void token(Run run, int i, Sink sink) {
    Sentence sentence = words.sentence(i);
    WordInfo here = words.info(i);
    int before = key(i - 1, sentence);
    int after = key(i + 1, sentence);
    sink.add(mix(20, mix(before, here.facts.keyHash)));
    sink.add(mix(21, mix(here.facts.keyHash, after)));
    sink.add(mix(23, mix(traits(i - 1, sentence), here.traits)));
    sink.add(mix(24, mix(here.traits, traits(i + 1, sentence))));
    sink.add(mix(25, mix(before, mix(here.facts.shape, after))));
    int lettering =
        switch (words.lettering(i)) {
          case SENTENCE -> 0;
          case TITLE -> 1;
          case CAPITALS -> 2;
        };
    int start = words.opens(i) ? 4 : 0;
    sink.add(mix(26, lettering + start));
    sink.add(mix(27, mix(lettering + start, here.traits)));
    sink.add(mix(28, mix(lettering + start, here.usage())));
    sink.add(mix(30, known[i]));
    sink.add(mix(32, mix(i + 1 < known.length ? known[i + 1] : 0, i > 0 ? known[i - 1] : 0)));
    sink.add(mix(33, mix(known[i], after)));
    sink.add(mix(34, mix(known[i], before)));
    run(run, i, sentence, here, sink);
  }

  private void run(Run run, int i, Sentence sentence, WordInfo here, Sink sink) {
    int place = (i == run.first() ? 1 : 0) + (i == run.end() - 1 ? 2 : 0);
    int length = Math.min(run.end() - run.first(), 6);
    sink.add(mix(40, place * 8 + length));
    int left = key(run.first() - 1, sentence);
    int right = key(run.end(), sentence);
    sink.add(mix(41, mix(left, place)));
    sink.add(mix(42, mix(right, place)));
    WordInfo last = words.info(run.end() - 1);
    WordInfo first = words.info(run.first());
    sink.add(mix(44, mix(last.traits, place)));
    sink.add(mix(45, mix(first.traits, place)));
    sink.add(mix(46, last.facts.keyHash));
    sink.add(mix(47, first.facts.keyHash));
    int passage =
        words.prose().passages().get(sentence.passage()).kind() == PassageKind.HEADLINE ? 1 : 0;
    int quoted = words.isQuoted(i) ? 2 : 0;
    boolean bracket = run.first() > 0 && words.is(run.first() - 1, "(");
    sink.add(mix(49, passage + quoted + (bracket ? 4 : 0)));
    int enclosed = enclosed(run, sentence);
    sink.add(mix(54, mix(enclosed, place)));
    sink.add(
        mix(50, mix(passage + quoted + (bracket ? 4 : 0), mix(here.facts.shape, here.traits))));
    sink.add(mix(56, mix(field(run.first() - 1, sentence), place)));
    sink.add(mix(57, mix(field(run.end(), sentence), place)));
    sink.add(mix(60, mix(apposition(run, sentence), place)));
  }

  /** Whether a run fills a quotation, as titles of works do: {@code "Seinfeld," he said}. */
  private int enclosed(Run run, Sentence sentence) {
    int before = run.first() - 1;
    if (before < sentence.firstToken() || words.token(before).word().kind() != TokenKind.QUOTE) {
      return 0;
    }
    for (int i = run.end(); i < Math.min(run.end() + 2, sentence.endToken()); i++) {
      if (words.token(i).word().kind() == TokenKind.QUOTE) {
        return 2;
      }
      if (words.token(i).word().kind() != TokenKind.PUNCTUATION) {
        return 1;
      }
    }
    return 1;
  }

  /** The field of the first noun after {@code , a}: what the run is said to be. */
  private int apposition(Run run, Sentence sentence) {
    int comma = run.end();
    if (comma + 1 >= sentence.endToken() || !words.is(comma, ",")) {
      return 0;
    }
    boolean article =
        words.is(comma + 1, "a") || words.is(comma + 1, "an") || words.is(comma + 1, "the");
    int i = article ? comma + 2 : comma + 1;
    for (int end = Math.min(i + APPOSITION, sentence.endToken()); i < end; i++) {
      int field = words.info(i).facts.field;
      if (field == Trait.FIELD_GROUP || field == Trait.FIELD_PLACE || field == Trait.FIELD_PERSON) {
        return field * 2 + (article ? 1 : 0);
      }
      if (words.token(i).word().kind() != TokenKind.WORD) {
        return article ? 1 : 2;
      }
    }
    return article ? 1 : 2;
  }

  private int field(int i, Sentence sentence) {
    return i < sentence.firstToken() || i >= sentence.endToken() ? EDGE : words.info(i).facts.field;
  }

  private int key(int i, Sentence sentence) {
    if (i < sentence.firstToken() || i >= sentence.endToken()) {
      return EDGE + (i < sentence.firstToken() ? 1 : 2);
    }
    WordInfo info = words.info(i);
    return info.word.kind() == TokenKind.NUMBER ? info.facts.longShape : info.facts.keyHash;
  }

  private int traits(int i, Sentence sentence) {
    return i < sentence.firstToken() || i >= sentence.endToken() ? EDGE : words.info(i).traits;
  }

  static int mix(int a, int b) {
    int h = a * 0x9E3779B1 ^ (b + 0x7F4A7C15) * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 13);
  }
}
