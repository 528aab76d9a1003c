package org.nutgraf.internal.quote;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Syntaxes;
import org.nutgraf.internal.syntax.VerbGroup;

/** The clauses of the article's sentences, where the grammar of the language is known. */
final class Clauses {
  private final Prose prose;
  private final Syntaxes syntaxes;
  private final boolean known;

  Clauses(Prose prose, Syntaxes syntaxes) {
    this.prose = prose;
    this.syntaxes = syntaxes;
    this.known = prose.language().equals("en");
  }

  /** The tokens that are verbs of the past for certain: {@code sent} of {@code the aide sent}. */
  BitSet pasts() {
    BitSet pasts = new BitSet(prose.tokens().size());
    int sentences = known ? prose.sentences().size() : 0;
    for (int i = 0; i < sentences; i++) {
      for (Chunk chunk : syntaxes.of(i).chunks()) {
        VerbGroup verb = chunk.verb();
        if (verb != null
            && verb.is(VerbGroup.Feature.FINITE)
            && verb.is(VerbGroup.Feature.PAST)
            && !prose.tokens().get(chunk.head()).word().isCapitalized()) {
          pasts.set(chunk.head());
        }
      }
    }
    return pasts;
  }

  /**
   * The noun phrase that is the subject of a verb, without what follows its head, or null.
   *
   * @param verb index of the verb's token
   */
  @Nullable TokenRange subject(int verb) {
    if (!known) {
      return null;
    }
    Syntax syntax = syntaxes.of(sentenceOf(verb));
    for (Clause clause : syntax.clauses()) {
      Chunk group = syntax.chunks().get(clause.verb());
      if (group.first() <= verb && verb < group.end()) {
        return clause.subjects().isEmpty() ? null : phrase(syntax, clause.subjects());
      }
    }
    return null;
  }

  /**
   * A main clause.
   *
   * @param subject its subject, without what follows the head
   * @param verb index of its full verb
   */
  record Main(TokenRange subject, int verb) {}

  /**
   * The first main clause of the sentence of a token, or null.
   *
   * @param token index of a token
   */
  @Nullable Main mainClause(int token) {
    if (!known) {
      return null;
    }
    Syntax syntax = syntaxes.of(sentenceOf(token));
    for (Clause clause : syntax.clauses()) {
      VerbGroup verb = syntax.chunks().get(clause.verb()).verb();
      boolean finite = verb != null && verb.is(VerbGroup.Feature.FINITE);
      if (finite && clause.link() == Clause.Link.MAIN && !clause.subjects().isEmpty()) {
        return new Main(
            phrase(syntax, clause.subjects()), syntax.chunks().get(clause.verb()).head());
      }
    }
    return null;
  }

  /**
   * Where a verb outside quotation marks goes on with a subject that stands before a cue: at {@code
   * warned} in {@code Smith, who backs the plan, warned of delays}, and at {@code left} in {@code
   * Smith called it a mess and left}.
   *
   * @param cue index of the cue
   * @param range where to look
   * @param reading what stands between marks
   * @return index of the first token of the verb group, or the end of the range
   */
  int resumed(int cue, TokenRange range, Reading reading) {
    if (!known || range.isEmpty()) {
      return range.end();
    }
    Syntax syntax = syntaxes.of(sentenceOf(range.first()));
    List<Clause> clauses = syntax.clauses();
    for (int i = firstAfter(range.first(), syntax); i < clauses.size(); i++) {
      Chunk group = syntax.chunks().get(clauses.get(i).verb());
      if (group.first() >= range.end()) {
        break;
      }
      if (!reading.isQuoted(group.first())
          && isInflected(group)
          && isSubjectBefore(cue, clauses.get(i), syntax)) {
        return group.first();
      }
    }
    return range.end();
  }

  /** Index of the first clause whose verb group starts after a token. */
  private static int firstAfter(int token, Syntax syntax) {
    int low = 0;
    int high = syntax.clauses().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (syntax.chunks().get(syntax.clauses().get(middle).verb()).first() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a verb group is finite and no bare base form, which may be an infinitive. */
  private boolean isInflected(Chunk group) {
    VerbGroup verb = group.verb();
    return verb != null
        && verb.is(VerbGroup.Feature.FINITE)
        && !prose.tokens().get(group.first()).is(verb.lemma());
  }

  private static boolean isSubjectBefore(int cue, Clause clause, Syntax syntax) {
    for (int subject : clause.subjects()) {
      if (syntax.chunks().get(subject).end() > cue) {
        return false;
      }
    }
    return !clause.subjects().isEmpty();
  }

  private static TokenRange phrase(Syntax syntax, List<Integer> subjects) {
    Chunk first = syntax.chunks().get(subjects.get(0));
    int end = first.end();
    while (first.owner() >= 0) {
      first = syntax.chunks().get(first.owner());
    }
    return new TokenRange(first.first(), end);
  }

  private int sentenceOf(int token) {
    List<Sentence> sentences = prose.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).firstToken() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
