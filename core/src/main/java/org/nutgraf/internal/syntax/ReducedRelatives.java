package org.nutgraf.internal.syntax;

import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.syntax.Chunk.Kind;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/**
 * Tells a participle that says something of a noun from the past tense of the same form: {@code the
 * letter sent by the mayor} from {@code the mayor sent a letter}.
 */
final class ReducedRelatives {
  private final ClauseReader reader;
  private final NounGroups groups;

  ReducedRelatives(ClauseReader reader, NounGroups groups) {
    this.reader = reader;
    this.groups = groups;
  }

  /** Whether the verb group at {@code at} says something of the noun phrase before it. */
  boolean isOne(int at) {
    return isLonePast(at) && (isAgentBehind(at) || modifiesNounBefore(at));
  }

  boolean isLonePast(int i) {
    VerbGroup group = reader.verb(i);
    WordClass known = WordClasses.of(reader.word(i)).content();
    return group.is(Feature.FINITE)
        && group.is(Feature.PAST)
        && reader.chunk(i).end() - reader.chunk(i).first() == 1
        && known != null
        && known.is(VerbForm.PARTICIPLE);
  }

  /** {@code members of the union, a body linked to the party, met}: bracketed by commas. */
  boolean isApposition(int noun) {
    int start = groups.withOwners(noun);
    return start > 1 && reader.kind(start - 1) == Kind.COMMA && groups.startsWithArticle(start);
  }

  /** {@code the letter sent by the mayor}. */
  private boolean isAgentBehind(int at) {
    return at > 0
        && reader.kind(at - 1) == Kind.NOUN_PHRASE
        && at + 2 < reader.size()
        && reader.kind(at + 1) == Kind.PREPOSITION
        && reader.key(at + 1).equals("by")
        && reader.kind(at + 2) == Kind.NOUN_PHRASE;
  }

  /** {@code signed a deal clinched last year}: the clause has its verb, and this is none. */
  private boolean modifiesNounBefore(int at) {
    if (at < 2 || reader.kind(at - 1) != Kind.NOUN_PHRASE) {
      return false;
    }
    int start = groups.startOf(at - 1);
    if (start > 0
        && reader.kind(start - 1) == Kind.PREPOSITION
        && Tagger.isClausal(reader.key(start - 1))) {
      return false;
    }
    if (start > 1
        && reader.kind(start - 1) == Kind.PREPOSITION
        && reader.kind(start - 2) == Kind.COMMA) {
      return true;
    }
    for (int i = start - 1; i >= 0 && i > start - 12; i--) {
      switch (reader.kind(i)) {
        case COMMA, COORDINATOR, THAT, SUBORDINATOR, RELATIVE, STOP, QUOTE -> {
          return false;
        }
        case VERB_GROUP -> {
          if (reader.isInsideSubject(i)) {
            return reader.verb(i).is(Feature.GERUND) && i == start - 1;
          }
          return governsNoun(i, start);
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the noun phrase from {@code start} on is inside the clause of a verb to its left. */
  private boolean governsNoun(int i, int start) {
    VerbGroup group = reader.verb(i);
    boolean control = i == start - 1 && ClauseReader.controlsByObject(group.lemma());
    return !reader.takesClause(i) && !group.lemma().equals("be") && !control;
  }
}
