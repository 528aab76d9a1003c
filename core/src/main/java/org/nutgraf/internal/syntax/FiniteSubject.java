package org.nutgraf.internal.syntax;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.syntax.Chunk.Kind;
import org.nutgraf.internal.syntax.Clause.Link;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/** Finds the subject of a finite verb: walks left over whatever may stand between the two. */
final class FiniteSubject {
  private final ClauseReader reader;
  private final int at;
  private final NounGroups groups;
  private final ReducedRelatives reduced;

  /** Whether a comma was passed. */
  private boolean comma;

  /** The noun phrase to take if nothing better comes: an apposition. */
  private int fallback = -1;

  private @Nullable Attachment found;

  FiniteSubject(ClauseReader reader, int at, NounGroups groups, ReducedRelatives reduced) {
    this.reader = reader;
    this.at = at;
    this.groups = groups;
    this.reduced = reduced;
  }

  Attachment find() {
    int i = at - 1;
    if (i >= 0 && reader.kind(i) == Kind.COORDINATOR) {
      return joined(i);
    }
    int limit = Math.max(0, at - ClauseReader.reach());
    while (i >= limit && found == null) {
      i = step(i);
    }
    Attachment result = found == null ? subject(fallback) : found;
    if (result.link() == Link.MAIN && !result.subjects().isEmpty()) {
      return new Attachment(
          result.subjects(), result.governor(), linkBefore(result.subjects().get(0)));
    }
    return result;
  }

  /** Reads one chunk: where to go on, if the subject is not found yet. */
  private int step(int i) {
    switch (reader.kind(i)) {
      case ADVERB, ADJECTIVE, TIME, PREPOSITION, QUOTE -> {
        return i - 1;
      }
      case COMMA -> {
        comma = true;
        return i - 1;
      }
      case NOUN_PHRASE -> {
        return noun(i);
      }
      case RELATIVE, THAT -> found = relative(i);
      case VERB_GROUP -> {
        if (passesVerb(i)) {
          return leftOf(i);
        }
        found = subject(fallback);
      }
      case COORDINATOR -> {
        if (comma) {
          return i - 1;
        }
        found = joined(i);
      }
      case STOP -> {
        int open = openingBracket(i);
        if (open >= 0) {
          return open - 1;
        }
        found = subject(fallback);
      }
      case SUBORDINATOR -> found = subject(fallback);
    }
    return i;
  }

  /** A noun phrase is the subject unless something before it makes it a part of something else. */
  private int noun(int i) {
    int before = groups.startOf(i) - 1;
    if (before >= 0 && isAttaching(before)) {
      return before - 1;
    }
    int outer = before >= 0 && reader.kind(before) == Kind.VERB_GROUP ? before : -1;
    if (outer >= 0 && reader.isInsideSubject(outer) && !reader.takesClause(outer)) {
      return leftOf(outer);
    }
    Clause main = outer < 0 ? null : reader.clause(outer);
    if (main != null && comma && reader.verb(outer).is(Feature.FINITE)) {
      found = Attachment.like(main);
    } else if (comma && before >= 1 && reader.kind(before) == Kind.COMMA) {
      fallback = fallback < 0 ? i : fallback;
      return before;
    } else {
      found = subject(i);
    }
    return i;
  }

  private Attachment subject(int noun) {
    return noun < 0 ? Attachment.none(Link.MAIN) : Attachment.of(groups.endingAt(noun), Link.MAIN);
  }

  /** {@code met the king and signed}: the subject of the finite verb before. */
  private Attachment joined(int coordinator) {
    int before = reader.verbBefore(coordinator);
    while (before > at - ClauseReader.reach()
        && before >= 0
        && !reader.verb(before).is(Feature.FINITE)) {
      before = reader.verbBefore(before);
    }
    Clause clause = before < 0 ? null : reader.clause(before);
    return clause == null ? Attachment.none(Link.MAIN) : Attachment.like(clause);
  }

  private Attachment relative(int i) {
    switch (reader.key(i)) {
      case "where", "when", "why", "how" -> {
        return Attachment.none(Link.ADVERBIAL);
      }
      default -> {}
    }
    int j = i - 1;
    while (j >= 0 && isPassedByRelative(reader.kind(j))) {
      j--;
    }
    if (j >= 0 && reader.kind(j) == Kind.NOUN_PHRASE) {
      return Attachment.of(groups.endingAt(j), Link.RELATIVE);
    }
    return Attachment.none(reader.kind(i) == Kind.THAT ? Link.CONTENT : Link.RELATIVE);
  }

  private static boolean isPassedByRelative(Kind kind) {
    return switch (kind) {
      case COMMA, PREPOSITION, ADVERB, TIME -> true;
      default -> false;
    };
  }

  private int openingBracket(int i) {
    if (!reader.key(i).equals(")")) {
      return -1;
    }
    for (int j = i - 1; j >= 0 && j > i - 12; j--) {
      if (reader.kind(j) == Kind.STOP && reader.key(j).equals("(")) {
        return j;
      }
    }
    return -1;
  }

  /** Whether a preposition makes the noun phrase behind it an attribute rather than a subject. */
  private boolean isAttaching(int before) {
    if (reader.kind(before) != Kind.PREPOSITION) {
      return false;
    }
    return comma || !Tagger.isClausal(reader.key(before));
  }

  /** A verb right before this one: a reduced relative clause, or the end of the clause. */
  private boolean passesVerb(int i) {
    if (reader.isInsideSubject(i)) {
      return true;
    }
    if (reduced.isLonePast(i)
        && i > 0
        && reader.kind(i - 1) == Kind.NOUN_PHRASE
        && (!comma || reduced.isApposition(i - 1))) {
      reader.makeParticiple(i, groups.endingAt(i - 1));
      return true;
    }
    return false;
  }

  /** Where to go on left of a clause inside the subject. */
  private int leftOf(int outer) {
    Clause clause = reader.clause(outer);
    int i = outer - 1;
    if (clause != null && clause.link() == Link.RELATIVE && reader.verb(outer).is(Feature.FINITE)) {
      int limit = Math.max(-1, outer - ClauseReader.reach());
      while (i > limit && reader.kind(i) != Kind.RELATIVE && reader.kind(i) != Kind.THAT) {
        i--;
      }
      return i - 1;
    }
    return i;
  }

  /** The link of a clause with this subject: from the word before it. */
  private Link linkBefore(int noun) {
    int i = groups.startOf(noun) - 1;
    while (i >= 0
        && (reader.kind(i) == Kind.ADVERB
            || reader.kind(i) == Kind.TIME
            || reader.kind(i) == Kind.QUOTE)) {
      boolean phrase =
          i > 0 && reader.kind(i) == Kind.TIME && reader.kind(i - 1) == Kind.PREPOSITION;
      i -= phrase ? 2 : 1;
    }
    if (i < 0) {
      return Link.MAIN;
    }
    return switch (reader.kind(i)) {
      case THAT -> Link.CONTENT;
      case VERB_GROUP -> Link.CONTENT;
      case SUBORDINATOR -> {
        String key = reader.key(i);
        yield key.equals("if") || key.equals("unless") ? Link.CONDITIONAL : Link.ADVERBIAL;
      }
      case RELATIVE, PREPOSITION -> Link.ADVERBIAL;
      default -> Link.MAIN;
    };
  }
}
