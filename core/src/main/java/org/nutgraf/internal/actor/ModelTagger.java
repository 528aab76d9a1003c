package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.scan.WordMemo;
import org.nutgraf.internal.sentence.Sentence;

/** Finds names with the learned weights: the labels of each run that together score best. */
final class ModelTagger implements Tagger {
  private static final int ALL = (1 << Tags.COUNT) - 1;
  private final NameModel model;
  private final WordMemo<WordSums> sums;

  ModelTagger(NameModel model) {
    this.model = model;
    this.sums = new WordMemo<>(word -> new WordSums(model, NameLexicon.get().facts(word)));
  }

  @Override
  public List<Name> tag(Words words) {
    List<Run> runs = Run.all(words);
    new Evidence(words).gather(runs);
    TagFeatures tagFeatures = new TagFeatures(words, runs);
    Features features = new Features();
    List<Name> names = new ArrayList<>();
    for (Run run : runs) {
      float[][] scores = scores(words, run, tagFeatures, features);
      read(run, scores, names);
    }
    return names;
  }

  private float[][] scores(Words words, Run run, TagFeatures tagFeatures, Features features) {
    int length = run.end() - run.first();
    float[][] scores = new float[length][Tags.COUNT];
    for (int i = 0; i < length; i++) {
      int token = run.first() + i;
      addWords(words, token, scores[i]);
      TagFeatures.usage(words.info(token), features);
      tagFeatures.token(run, token, features);
      model.add(features, scores[i]);
    }
    return scores;
  }

  private void addWords(Words words, int token, float[] row) {
    Sentence sentence = words.sentence(token);
    for (int offset = -TagFeatures.WINDOW; offset <= TagFeatures.WINDOW; offset++) {
      int i = token + offset;
      if (i >= sentence.firstToken() && i < sentence.endToken()) {
        sums.of(words.token(i).word()).addTo(row, offset);
      }
    }
  }

  private void read(Run run, float[][] scores, List<Name> names) {
    int[] allowed = new int[scores.length];
    Arrays.fill(allowed, ALL);
    int[] tags = Viterbi.decode(scores, scores.length, model.transitions(), allowed);
    int start = 0;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == Tags.OUTSIDE) {
        continue;
      }
      int part = Tags.part(tags[i]);
      start = part == Tags.BEGIN || part == Tags.UNIT ? i : start;
      if (part == Tags.LAST || part == Tags.UNIT) {
        Support support = support(scores, start, i);
        int first = run.first();
        names.add(new Name(first + start, first + i + 1, Tags.kind(tags[i]), support));
      }
    }
  }

  private static Support support(float[][] scores, int first, int last) {
    return new Support(
        sum(scores, first, last, NameKind.PERSON),
        sum(scores, first, last, NameKind.ORGANIZATION),
        sum(scores, first, last, NameKind.PLACE),
        sum(scores, first, last, NameKind.GROUP),
        sum(scores, first, last, NameKind.OTHER));
  }

  private static float sum(float[][] scores, int first, int last, NameKind kind) {
    if (first == last) {
      return scores[first][Tags.of(kind, Tags.UNIT)];
    }
    float sum = scores[first][Tags.of(kind, Tags.BEGIN)] + scores[last][Tags.of(kind, Tags.LAST)];
    for (int i = first + 1; i < last; i++) {
      sum += scores[i][Tags.of(kind, Tags.INSIDE)];
    }
    return sum;
  }
}
