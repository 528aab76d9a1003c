package org.nutgraf.internal.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.syntax.Chunk.Kind;
import org.nutgraf.internal.syntax.Clause.Link;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/** Finds the subject of one verb group, looking to the left; those before it are done already. */
final class SubjectSearch {
  private final ClauseReader reader;
  private final int at;
  private final VerbGroup verb;
  private List<Integer> subjects = List.of();
  private int governor = -1;
  private Link link = Link.MAIN;

  SubjectSearch(ClauseReader reader, int at) {
    this.reader = reader;
    this.at = at;
    this.verb = reader.verb(at);
  }

  List<Integer> subjects() {
    return subjects;
  }

  int governor() {
    return governor;
  }

  Link link() {
    return link;
  }

  int at() {
    return at;
  }

  void run() {
    if (verb.is(Feature.INFINITIVE)) {
      infinitive();
    } else if (verb.is(Feature.FINITE)) {
      if (isLonePast(at) && (isAgentBehind() || modifiesNounBefore())) {
        reader.makeParticiple(at, groupBack(at - 1));
        subjects = groupBack(at - 1);
        link = Link.RELATIVE;
        return;
      }
      finite();
      if (!subjects.isEmpty() && link == Link.MAIN) {
        link = linkBefore(subjects.get(0));
      }
    } else {
      participle();
    }
  }

  private void infinitive() {
    link = Link.INFINITIVE;
    int i = at - 1;
    while (i >= 0 && (kind(i) == Kind.ADVERB || kind(i) == Kind.TIME || kind(i) == Kind.QUOTE)) {
      i--;
    }
    if (i >= 0 && kind(i) == Kind.COORDINATOR) {
      int before = verbBefore(i);
      if (before >= 0) {
        copyFrom(before);
        return;
      }
    }
    governor = verbBefore(i + 1);
    if (governor < 0) {
      return;
    }
    boolean objectBetween = i >= 0 && kind(i) == Kind.NOUN_PHRASE && i > governor;
    VerbGroup outer = reader.verb(governor);
    boolean control = ClauseReader.controlsByObject(outer.lemma()) && !outer.is(Feature.PASSIVE);
    subjects = objectBetween && control ? groupBack(i) : subjectsOf(governor);
  }

  private void participle() {
    link = Link.PARTICIPIAL;
    int i = at - 1;
    while (i >= 0 && (kind(i) == Kind.ADVERB || kind(i) == Kind.TIME)) {
      i--;
    }
    if (i < 0) {
      return;
    }
    if (kind(i) == Kind.NOUN_PHRASE) {
      int main = verb.is(Feature.GERUND) && isWhere(i) ? verbBefore(i) : -1;
      if (main >= 0 && reader.verb(main).is(Feature.FINITE) && !subjectsOf(main).isEmpty()) {
        governor = main;
        subjects = subjectsOf(main);
        return;
      }
      subjects = groupBack(i);
      link = Link.RELATIVE;
      return;
    }
    if (kind(i) == Kind.COORDINATOR) {
      int before = verbBefore(i);
      if (before >= 0) {
        copyFrom(before);
      }
      return;
    }
    int before = verbBefore(i + 1);
    governor = before;
    if (before < 0) {
      return;
    }
    if (kind(i) == Kind.PREPOSITION) {
      int object = before + 1;
      while (object < i && reader.isOwner(object)) {
        object++;
      }
      boolean active = !reader.verb(before).is(Feature.PASSIVE);
      String preposition = reader.key(i);
      boolean ofObject =
          preposition.equals("of")
              || preposition.equals("for")
              || preposition.equals("from")
              || preposition.equals("with");
      if (ofObject && active && object < i && kind(object) == Kind.NOUN_PHRASE) {
        subjects = reader.group(object, i);
        return;
      }
    }
    subjects = subjectsOf(before);
  }

  /** {@code blocked roads in the city demanding}: a phrase of place right before does nothing. */
  private boolean isWhere(int noun) {
    int start = ownersStart(noun);
    for (int steps = 0; start > 1 && kind(start - 1) == Kind.PREPOSITION && steps < 3; steps++) {
      String key = reader.key(start - 1);
      if (key.equals("in") || key.equals("at")) {
        return true;
      }
      if (!key.equals("of") || kind(start - 2) != Kind.NOUN_PHRASE) {
        return false;
      }
      start = ownersStart(start - 2);
    }
    return false;
  }

  /** Walks left over whatever may stand between subject and verb. */
  private void finite() {
    boolean comma = false;
    int fallback = -1;
    int i = at - 1;
    if (i >= 0 && kind(i) == Kind.COORDINATOR) {
      copyFromVerbBefore(i);
      return;
    }
    int limit = Math.max(0, at - ClauseReader.reach());
    while (i >= limit) {
      switch (kind(i)) {
        case ADVERB, ADJECTIVE, TIME, PREPOSITION, QUOTE -> i--;
        case COMMA -> {
          comma = true;
          i--;
        }
        case NOUN_PHRASE -> {
          int start = groupStart(i);
          int before = start - 1;
          if (before >= 0 && isAttaching(before, comma)) {
            i = before - 1;
            continue;
          }
          int outer = before >= 0 && kind(before) == Kind.VERB_GROUP ? before : -1;
          if (outer >= 0 && isInsideSubject(outer) && !reader.takesClause(outer)) {
            i = leftOf(outer);
            continue;
          }
          if (outer >= 0 && comma && reader.verb(outer).is(Feature.FINITE)) {
            copyFrom(outer);
            return;
          }
          if (comma && before >= 1 && kind(before) == Kind.COMMA) {
            fallback = fallback < 0 ? i : fallback;
            i = before;
            continue;
          }
          subjects = groupBack(i);
          return;
        }
        case RELATIVE, THAT -> {
          relative(i);
          return;
        }
        case VERB_GROUP -> {
          if (!passesVerb(i, comma)) {
            useFallback(fallback);
            return;
          }
          i = leftOf(i);
        }
        case COORDINATOR -> {
          if (comma) {
            i--;
          } else {
            copyFromVerbBefore(i);
            return;
          }
        }
        case STOP -> {
          int open = openingBracket(i);
          if (open < 0) {
            useFallback(fallback);
            return;
          }
          i = open - 1;
        }
        case SUBORDINATOR -> {
          useFallback(fallback);
          return;
        }
      }
    }
    useFallback(fallback);
  }

  private void useFallback(int noun) {
    if (noun >= 0) {
      subjects = groupBack(noun);
    }
  }

  private int openingBracket(int i) {
    if (!reader.key(i).equals(")")) {
      return -1;
    }
    for (int j = i - 1; j >= 0 && j > i - 12; j--) {
      if (kind(j) == Kind.STOP && reader.key(j).equals("(")) {
        return j;
      }
    }
    return -1;
  }

  /** Whether a preposition makes the noun phrase behind it an attribute rather than a subject. */
  private boolean isAttaching(int before, boolean comma) {
    if (kind(before) != Kind.PREPOSITION) {
      return false;
    }
    return comma || !Tagger.isClausal(reader.key(before));
  }

  /** Whether a verb to the left belongs to a clause inside the subject. */
  private boolean isInsideSubject(int outer) {
    Clause clause = reader.clause(outer);
    if (clause == null) {
      return false;
    }
    VerbGroup group = reader.verb(outer);
    if (clause.link() == Link.RELATIVE) {
      return true;
    }
    if (group.is(Feature.INFINITIVE)) {
      return clause.governor() < 0 || !reader.verb(clause.governor()).is(Feature.FINITE);
    }
    return group.is(Feature.GERUND) || group.is(Feature.PARTICIPLE);
  }

  /** Where to go on left of a clause inside the subject. */
  private int leftOf(int outer) {
    Clause clause = reader.clause(outer);
    int i = outer - 1;
    if (clause != null && clause.link() == Link.RELATIVE && reader.verb(outer).is(Feature.FINITE)) {
      int limit = Math.max(-1, outer - ClauseReader.reach());
      while (i > limit && kind(i) != Kind.RELATIVE && kind(i) != Kind.THAT) {
        i--;
      }
      return i - 1;
    }
    return i;
  }

  /** A verb right before this one: a reduced relative clause, or the end of the clause. */
  private boolean passesVerb(int i, boolean comma) {
    if (isInsideSubject(i)) {
      return true;
    }
    if (isLonePast(i)
        && i > 0
        && kind(i - 1) == Kind.NOUN_PHRASE
        && (!comma || isApposition(i - 1))) {
      reader.makeParticiple(i, groupBack(i - 1));
      return true;
    }
    return false;
  }

  /** {@code members of the union, a body linked to the party, met}: bracketed by commas. */
  private boolean isApposition(int noun) {
    int start = ownersStart(noun);
    return start > 1 && kind(start - 1) == Kind.COMMA && startsWithArticle(start);
  }

  private boolean isLonePast(int i) {
    VerbGroup group = reader.verb(i);
    WordClass known = WordClasses.of(reader.key(i));
    return group.is(Feature.FINITE)
        && group.is(Feature.PAST)
        && reader.chunk(i).end() - reader.chunk(i).first() == 1
        && known != null
        && known.is(VerbForm.PARTICIPLE);
  }

  /** Whether the noun phrase from {@code start} on is inside the clause of a verb to its left. */
  private boolean governsNoun(int i, int start) {
    VerbGroup group = reader.verb(i);
    boolean control = i == start - 1 && ClauseReader.controlsByObject(group.lemma());
    return !reader.takesClause(i) && !group.lemma().equals("be") && !control;
  }

  /** {@code the letter sent by the mayor}. */
  private boolean isAgentBehind() {
    return at > 0
        && kind(at - 1) == Kind.NOUN_PHRASE
        && at + 2 < reader.size()
        && kind(at + 1) == Kind.PREPOSITION
        && reader.key(at + 1).equals("by")
        && kind(at + 2) == Kind.NOUN_PHRASE;
  }

  /** {@code signed a deal clinched last year}: the clause has its verb, and this is none. */
  private boolean modifiesNounBefore() {
    if (at < 2 || kind(at - 1) != Kind.NOUN_PHRASE) {
      return false;
    }
    int start = groupStart(at - 1);
    if (start > 0
        && kind(start - 1) == Kind.PREPOSITION
        && Tagger.isClausal(reader.key(start - 1))) {
      return false;
    }
    if (start > 1 && kind(start - 1) == Kind.PREPOSITION && kind(start - 2) == Kind.COMMA) {
      return true;
    }
    for (int i = start - 1; i >= 0 && i > start - 12; i--) {
      switch (kind(i)) {
        case COMMA, COORDINATOR, THAT, SUBORDINATOR, RELATIVE, STOP, QUOTE -> {
          return false;
        }
        case VERB_GROUP -> {
          if (isInsideSubject(i)) {
            return reader.verb(i).is(Feature.GERUND) && i == start - 1;
          }
          return governsNoun(i, start);
        }
        default -> {}
      }
    }
    return false;
  }

  private void relative(int i) {
    link = Link.RELATIVE;
    String key = reader.key(i);
    if (key.equals("where") || key.equals("when") || key.equals("why") || key.equals("how")) {
      link = Link.ADVERBIAL;
      return;
    }
    int j = i - 1;
    while (j >= 0
        && (kind(j) == Kind.COMMA
            || kind(j) == Kind.PREPOSITION
            || kind(j) == Kind.ADVERB
            || kind(j) == Kind.TIME)) {
      j--;
    }
    if (j >= 0 && kind(j) == Kind.NOUN_PHRASE) {
      subjects = groupBack(j);
    } else if (kind(i) == Kind.THAT) {
      link = Link.CONTENT;
    }
  }

  private void copyFromVerbBefore(int i) {
    int before = verbBefore(i);
    while (before >= 0
        && !reader.verb(before).is(Feature.FINITE)
        && before > at - ClauseReader.reach()) {
      before = verbBefore(before);
    }
    if (before >= 0) {
      copyFrom(before);
    }
  }

  private void copyFrom(int other) {
    Clause clause = reader.clause(other);
    if (clause != null) {
      subjects = clause.subjects();
      governor = clause.governor();
      link = clause.link();
    }
  }

  private List<Integer> subjectsOf(int other) {
    Clause clause = reader.clause(other);
    return clause == null ? List.of() : clause.subjects();
  }

  private int verbBefore(int i) {
    for (int j = i - 1; j >= 0 && j > i - ClauseReader.reach(); j--) {
      if (kind(j) == Kind.VERB_GROUP) {
        return j;
      }
      if (kind(j) == Kind.STOP && !reader.key(j).equals(")")) {
        return -1;
      }
    }
    return -1;
  }

  /** The link of a clause with this subject: from the word before it. */
  private Link linkBefore(int noun) {
    int i = groupStart(noun) - 1;
    while (i >= 0 && (kind(i) == Kind.ADVERB || kind(i) == Kind.TIME || kind(i) == Kind.QUOTE)) {
      boolean phrase = i > 0 && kind(i) == Kind.TIME && kind(i - 1) == Kind.PREPOSITION;
      i -= phrase ? 2 : 1;
    }
    if (i < 0) {
      return Link.MAIN;
    }
    return switch (kind(i)) {
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

  /** The first chunk of the coordinated noun phrases that end at {@code i}. */
  private int groupStart(int i) {
    int start = ownersStart(i);
    boolean and = false;
    int steps = 0;
    while (start >= 2 && steps++ < ClauseReader.reach()) {
      Kind before = kind(start - 1);
      int previous = start - 2;
      if (before == Kind.COORDINATOR) {
        and = true;
        if (kind(previous) == Kind.COMMA && previous > 0) {
          previous--;
        }
      } else if (before != Kind.COMMA || !(and || isHeadlineList(start, previous))) {
        break;
      }
      if (kind(previous) != Kind.NOUN_PHRASE) {
        break;
      }
      if (isInPhrase(previous) && startsWithArticle(start)) {
        break;
      }
      start = ownersStart(previous);
    }
    return start;
  }

  /** {@code Iran, Iraq sign deal}: two names at the start, joined by the comma alone. */
  private boolean isHeadlineList(int second, int first) {
    return first == 0
        && second == at - 1
        && kind(0) == Kind.NOUN_PHRASE
        && reader.token(reader.chunk(0).head()).word().isCapitalized()
        && reader.token(reader.chunk(second).head()).word().isCapitalized();
  }

  private boolean isInPhrase(int noun) {
    int start = ownersStart(noun);
    return start > 0 && kind(start - 1) == Kind.PREPOSITION;
  }

  private boolean startsWithArticle(int i) {
    String key = reader.token(reader.chunk(i).first()).key();
    return key.equals("the")
        || key.equals("a")
        || key.equals("an")
        || key.equals("his")
        || key.equals("its");
  }

  private int ownersStart(int i) {
    int start = i;
    while (start > 0 && reader.chunk(start).owner() == start - 1) {
      start--;
    }
    return start;
  }

  /** The coordinated noun phrases that end at {@code i}, heads only. */
  private List<Integer> groupBack(int i) {
    int start = groupStart(i);
    List<Integer> group = new ArrayList<>();
    for (int j = i; j >= start; j--) {
      if (kind(j) == Kind.NOUN_PHRASE && !reader.isOwner(j)) {
        group.add(j);
      }
    }
    Collections.reverse(group);
    return List.copyOf(group);
  }

  private Kind kind(int i) {
    return reader.chunk(i).kind();
  }
}
