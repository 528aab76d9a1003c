package org.nutgraf.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.syntax.Chunk.Kind;
import org.nutgraf.internal.syntax.Clause.Link;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/**
 * Finds subject, objects and prepositional phrases of each verb group of a sentence. Looks a
 * bounded number of chunks to either side.
 */
final class ClauseReader {
  private static final int REACH = 40;
  private static final Set<String> OBJECT_CONTROL = Lexicons.words("en/object-control-verbs");

  private static final Set<String> CONTENT_VERBS = Lexicons.words("en/content-verbs");

  private final List<Token> tokens;
  private final List<Chunk> chunks;

  /** By chunk: the clause of a verb group. */
  private final @Nullable Clause[] clauses;

  /** By chunk: whether it is subject of a finite verb that stands behind it. */
  private final boolean[] subject;

  ClauseReader(List<Token> tokens, List<Chunk> chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.clauses = new Clause[chunks.size()];
    this.subject = new boolean[chunks.size()];
  }

  List<Clause> read() {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).verb() != null) {
        Attachment found = new SubjectSearch(this, i).find();
        clauses[i] =
            new Clause(
                i, found.subjects(), List.of(), List.of(), found.governor(), found.link(), i);
        if (verb(i).is(Feature.FINITE) && found.link() != Link.RELATIVE) {
          found.subjects().forEach(s -> subject[s] = true);
        }
      }
    }
    List<Clause> out = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Clause clause = clauses[i];
      if (clause != null) {
        out.add(complete(i, clause));
      }
    }
    return out;
  }

  /** Adds objects and prepositional phrases. */
  private Clause complete(int at, Clause clause) {
    List<Integer> subjects = clause.subjects();
    if (subjects.isEmpty() && clause.link() == Link.PARTICIPIAL) {
      subjects = subjectBehind(at);
    }
    List<Integer> objects = List.of();
    List<Clause.Phrase> phrases = new ArrayList<>();
    int i = at + 1;
    boolean first = true;
    int end = Math.min(chunks.size(), at + REACH);
    while (i < end) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Kind.NOUN_PHRASE)) {
        if (subject[i]) {
          break;
        }
        if (isOwner(i)) {
          i++;
          continue;
        }
        List<Integer> group = group(i, end);
        if (first) {
          objects = group;
          first = false;
        } else if (objects.size() == 1 && group.get(0) == objects.get(0) + 1) {
          objects = List.of(objects.get(0), group.get(0));
        }
        i = group.get(group.size() - 1) + 1;
      } else if (chunk.is(Kind.PREPOSITION)) {
        int noun = nounBehind(i, end);
        if (noun < 0) {
          i++;
          continue;
        }
        if (subject[noun]) {
          break;
        }
        List<Integer> group = group(noun, end);
        phrases.add(new Clause.Phrase(tokens.get(chunk.head()).key(), i, group));
        first = false;
        i = group.get(group.size() - 1) + 1;
      } else if (isBracket(i)) {
        i = closingBracket(i, end) + 1;
      } else if (isEnd(i)) {
        break;
      } else {
        if (chunk.verb() != null || chunk.is(Kind.COMMA) || chunk.is(Kind.COORDINATOR)) {
          first = false;
        }
        i++;
      }
    }
    return new Clause(at, subjects, objects, phrases, clause.governor(), clause.link(), i);
  }

  private boolean isBracket(int i) {
    return chunks.get(i).is(Kind.STOP) && key(i).equals("(");
  }

  private int closingBracket(int open, int end) {
    for (int i = open + 1; i < end && i < open + 12; i++) {
      if (chunks.get(i).is(Kind.STOP) && key(i).equals(")")) {
        return i;
      }
    }
    return open;
  }

  private boolean isEnd(int i) {
    Chunk chunk = chunks.get(i);
    VerbGroup verb = chunk.verb();
    return switch (chunk.kind()) {
      case STOP, SUBORDINATOR, RELATIVE -> true;
      case VERB_GROUP -> verb != null && verb.is(Feature.FINITE);
      default -> false;
    };
  }

  /** {@code Speaking to reporters, Erdogan said}: the subject follows. */
  private List<Integer> subjectBehind(int at) {
    for (int i = at + 1; i < chunks.size() && i < at + REACH; i++) {
      Clause clause = clauses[i];
      if (clause != null && verb(i).is(Feature.FINITE)) {
        return clause.subjects();
      }
      if (chunks.get(i).is(Kind.STOP)) {
        break;
      }
    }
    return List.of();
  }

  /** The head of the noun phrase behind a preposition, past adverbs, owners and quotation marks. */
  private int nounBehind(int preposition, int end) {
    int i = preposition + 1;
    while (i < end && i < preposition + 4) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Kind.NOUN_PHRASE) && !isOwner(i)) {
        return i;
      }
      boolean passed = chunk.is(Kind.ADVERB) || chunk.is(Kind.QUOTE) || isOwner(i);
      if (!passed) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** Whether a noun phrase is the possessor of the next one. */
  boolean isOwner(int i) {
    return i + 1 < chunks.size() && chunks.get(i + 1).owner() == i;
  }

  /** A noun phrase and those coordinated with it: {@code Iran, Iraq and Turkey}. */
  List<Integer> group(int first, int end) {
    List<Integer> group = new ArrayList<>(2);
    group.add(first);
    int i = first + 1;
    int steps = 0;
    while (i + 1 < end && steps++ < REACH) {
      boolean and = chunks.get(i).is(Kind.COORDINATOR);
      boolean comma = chunks.get(i).is(Kind.COMMA);
      if (!and && !comma) {
        break;
      }
      int next = i + 1;
      if (comma && chunks.get(next).is(Kind.COORDINATOR)) {
        next++;
      }
      while (next + 1 < end && isOwner(next)) {
        next++;
      }
      if (next >= end || !chunks.get(next).is(Kind.NOUN_PHRASE) || subject[next]) {
        break;
      }
      boolean listed = and || chunks.get(i + 1).is(Kind.COORDINATOR) || isInList(next, end);
      if (!listed) {
        break;
      }
      group.add(next);
      i = next + 1;
    }
    return group;
  }

  /** Whether a list goes on with {@code and} behind a noun phrase. */
  private boolean isInList(int noun, int end) {
    int i = noun + 1;
    for (int steps = 0; i + 1 < end && steps < 8; steps++) {
      if (chunks.get(i).is(Kind.COORDINATOR)) {
        return chunks.get(i + 1).is(Kind.NOUN_PHRASE);
      }
      if (!chunks.get(i).is(Kind.COMMA)) {
        return false;
      }
      if (chunks.get(i + 1).is(Kind.COORDINATOR)) {
        return true;
      }
      if (!chunks.get(i + 1).is(Kind.NOUN_PHRASE)) {
        return false;
      }
      i += isOwner(i + 1) ? 3 : 2;
    }
    return false;
  }

  Kind kind(int i) {
    return chunks.get(i).kind();
  }

  /** The verb group before a chunk, in the same stretch between marks that end clauses, or -1. */
  int verbBefore(int i) {
    for (int j = i - 1; j >= 0 && j > i - REACH; j--) {
      if (kind(j) == Kind.VERB_GROUP) {
        return j;
      }
      if (kind(j) == Kind.STOP && !key(j).equals(")")) {
        return -1;
      }
    }
    return -1;
  }

  @Nullable Clause clauseBefore(int i) {
    int verb = verbBefore(i);
    return verb < 0 ? null : clauses[verb];
  }

  List<Integer> subjectsOf(int verb) {
    Clause clause = clauses[verb];
    return clause == null ? List.of() : clause.subjects();
  }

  /** Whether a verb to the left belongs to a clause inside the subject. */
  boolean isInsideSubject(int outer) {
    Clause clause = clauses[outer];
    if (clause == null) {
      return false;
    }
    VerbGroup group = verb(outer);
    if (clause.link() == Link.RELATIVE) {
      return true;
    }
    if (group.is(Feature.INFINITIVE)) {
      return clause.governor() < 0 || !verb(clause.governor()).is(Feature.FINITE);
    }
    return group.is(Feature.GERUND) || group.is(Feature.PARTICIPLE);
  }

  Chunk chunk(int i) {
    return chunks.get(i);
  }

  int size() {
    return chunks.size();
  }

  Word word(int i) {
    return tokens.get(chunks.get(i).head()).word();
  }

  String key(int i) {
    return tokens.get(chunks.get(i).head()).key();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  VerbGroup verb(int i) {
    VerbGroup verb = chunks.get(i).verb();
    if (verb == null) {
      throw new IllegalArgumentException("no verb group: " + chunks.get(i));
    }
    return verb;
  }

  @Nullable Clause clause(int i) {
    return clauses[i];
  }

  /** Records that a lone past tense turned out to be a participle that a noun phrase governs. */
  void makeParticiple(int i, List<Integer> nouns) {
    chunks.set(i, chunks.get(i).withVerb(verb(i).asParticiple()));
    clauses[i] = new Clause(i, nouns, List.of(), List.of(), -1, Link.RELATIVE, i);
  }

  boolean takesClause(int i) {
    return CONTENT_VERBS.contains(verb(i).lemma());
  }

  static boolean controlsByObject(String lemma) {
    return OBJECT_CONTROL.contains(lemma);
  }

  static int reach() {
    return REACH;
  }
}
