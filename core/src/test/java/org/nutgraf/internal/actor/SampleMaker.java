package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.internal.sentence.SentenceSplitter;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.internal.structure.StructureParser;
import org.nutgraf.text.Source;

/** Turns marked texts into samples, by the very code that reads articles at run time. */
final class SampleMaker {
  private static final int ALL = (1 << Tags.COUNT) - 1;
  private final StructureParser structures = new StructureParser();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final int mask;

  SampleMaker(int bits) {
    this.mask = (1 << bits) - 1;
  }

  List<Sample> samples(Marked marked) {
    FoldedText text = FoldedText.of(Source.of(marked.text()));
    Structure structure = structures.parse(text);
    Prose prose = splitter.split(text, structure, "en", Integer.MAX_VALUE);
    Words words = new Words(prose);
    List<Run> runs = Run.all(words);
    new Evidence(words).gather(runs);
    TagFeatures features = new TagFeatures(words, runs);
    int[] allowed = allowed(words, marked, runs);
    List<Sample> samples = new ArrayList<>(runs.size());
    for (Run run : runs) {
      int[][] slots = new int[run.end() - run.first()][];
      for (int i = run.first(); i < run.end(); i++) {
        slots[i - run.first()] = slots(words, features, run, i);
      }
      int[] labels = Arrays.copyOfRange(allowed, run.first(), run.end());
      if (Arrays.stream(labels).anyMatch(label -> label != ALL)) {
        samples.add(new Sample(slots, labels));
      }
    }
    return samples;
  }

  private int[] slots(Words words, TagFeatures features, Run run, int token) {
    int[] slots = new int[256];
    int[] count = new int[1];
    TagFeatures.Sink sink =
        hash -> {
          if (count[0] < slots.length) {
            slots[count[0]++] = hash & mask;
          }
        };
    Sentence sentence = words.sentence(token);
    for (int offset = -TagFeatures.WINDOW; offset <= TagFeatures.WINDOW; offset++) {
      int i = token + offset;
      if (i >= sentence.firstToken() && i < sentence.endToken()) {
        TagFeatures.word(words.info(i), offset, sink);
      }
    }
    features.token(run, token, sink);
    return Arrays.copyOf(slots, count[0]);
  }

  /** The right labels: one for what is marked, outside for the rest, any for what is unscored. */
  private int[] allowed(Words words, Marked marked, List<Run> runs) {
    int[] allowed = new int[words.size()];
    Arrays.fill(allowed, 1 << Tags.OUTSIDE);
    boolean[] covered = new boolean[words.size()];
    for (Run run : runs) {
      Arrays.fill(covered, run.first(), run.end(), true);
    }
    boolean[] named = new boolean[words.size()];
    int token = 0;
    for (Marked.Mark mark : marked.marks()) {
      while (token < words.size() && words.token(token).end() <= mark.start()) {
        token++;
      }
      int end = token;
      while (end < words.size() && words.token(end).start() < mark.end()) {
        end++;
      }
      label(words, mark, token, end, allowed, named, covered);
    }
    for (int i = 0; i < words.size(); i++) {
      if (!named[i]
          && words.has(i, Trait.DEMONYM | Trait.PEOPLE)
          && words.info(i).isCapitalized()) {
        boolean own = marked.origin().startsWith("a");
        allowed[i] = own ? allowed[i] : 1 << Tags.of(NameKind.GROUP, Tags.UNIT);
      }
    }
    for (int[] range : marked.unscored()) {
      for (int i = 0; i < words.size(); i++) {
        boolean inside = words.token(i).start() < range[1] && words.token(i).end() > range[0];
        if (inside && !named[i]) {
          allowed[i] = ALL;
        }
      }
    }
    return allowed;
  }

  private static void label(
      Words words,
      Marked.Mark mark,
      int first,
      int end,
      int[] allowed,
      boolean[] named,
      boolean[] covered) {
    int from = first;
    while (from < end && words.is(from, "the") && end - from > 1 && words.info(from).isLower()) {
      from++;
    }
    if (from >= end) {
      return;
    }
    boolean exact =
        words.token(end - 1).end() == mark.end()
            && words.sentenceOf(from) == words.sentenceOf(end - 1);
    for (int i = from; i < end; i++) {
      exact &= covered[i];
    }
    NameKind kind = kind(words, mark.kind(), from, end);
    for (int i = from; i < end; i++) {
      named[i] = true;
      int part =
          end - from == 1
              ? Tags.UNIT
              : i == from ? Tags.BEGIN : i == end - 1 ? Tags.LAST : Tags.INSIDE;
      allowed[i] = exact ? 1 << Tags.of(kind, part) : ALL;
    }
  }

  /** Corpora that know no groups call peoples something else. */
  private static NameKind kind(Words words, NameKind kind, int first, int end) {
    boolean people = end - first == 1 && words.has(first, Trait.DEMONYM | Trait.PEOPLE);
    boolean loose = kind == NameKind.OTHER || kind == NameKind.PLACE;
    return people && loose && !words.has(first, Trait.COUNTRY) ? NameKind.GROUP : kind;
  }
}
