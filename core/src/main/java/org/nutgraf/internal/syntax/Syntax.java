package org.nutgraf.internal.syntax;

import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.model.MentionForm;

/**
 * A sentence with the classes of its words, its chunks and its clauses. {@link #read} makes it.
 *
 * @param sentence the sentence
 * @param tokens the tokens of the article
 * @param tags the class of each token of the sentence
 * @param chunks its noun phrases, verb groups and what stands between, without gaps
 * @param clauses one for each verb group, in order of position
 */
public record Syntax(
    Sentence sentence,
    List<Token> tokens,
    List<Tag> tags,
    List<Chunk> chunks,
    List<Clause> clauses) {

  /**
   * {@return a sentence with its grammar}
   *
   * @param prose the article's text
   * @param sentence one of its sentences
   * @param cast whose names are taken as they are
   */
  public static Syntax read(Prose prose, Sentence sentence, Cast cast) {
    int from = sentence.firstToken();
    int to = sentence.endToken();
    Tagger tagger = new Tagger(prose.tokens(), from, to, named(cast, from, to));
    Tag[] tags = tagger.tag();
    List<Chunk> chunks = new Chunker(prose.tokens(), from, to, tags, tagger.classes()).chunk();
    List<Clause> clauses = new ClauseReader(prose.tokens(), chunks).read();
    return new Syntax(sentence, prose.tokens(), List.of(tags), chunks, clauses);
  }

  private static boolean[] named(Cast cast, int from, int to) {
    boolean[] named = new boolean[to - from];
    for (Reference reference : cast.between(from, to)) {
      MentionForm form = reference.mention().form();
      if (form != MentionForm.PRONOUN && form != MentionForm.NOMINAL) {
        int end = Math.min(reference.endToken(), to);
        for (int i = Math.max(from, reference.firstToken()); i < end; i++) {
          named[i - from] = true;
        }
      }
    }
    return named;
  }

  /**
   * {@return the class of a token}
   *
   * @param token its index in the article, inside the sentence
   */
  public Tag tag(int token) {
    return tags.get(token - sentence.firstToken());
  }

  /**
   * {@return the clause of a verb group}
   *
   * @param chunk the chunk of the verb group
   */
  public Optional<Clause> clauseOf(int chunk) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int verb = clauses.get(middle).verb();
      if (verb == chunk) {
        return Optional.of(clauses.get(middle));
      }
      if (verb < chunk) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
