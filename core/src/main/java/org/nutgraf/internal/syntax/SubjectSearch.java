package org.nutgraf.internal.syntax;

import java.util.List;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.syntax.Chunk.Kind;
import org.nutgraf.internal.syntax.Clause.Link;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/** Finds the subject of one verb group, looking to the left; those before it are done already. */
final class SubjectSearch {
  private static final Set<String> MEDIA = Lexicons.words("en/media");

  private final ClauseReader reader;
  private final int at;
  private final VerbGroup verb;
  private final NounGroups groups;

  SubjectSearch(ClauseReader reader, int at) {
    this.reader = reader;
    this.at = at;
    this.verb = reader.verb(at);
    this.groups = new NounGroups(reader, at);
  }

  Attachment find() {
    if (verb.is(Feature.INFINITIVE)) {
      return infinitive();
    }
    if (!verb.is(Feature.FINITE)) {
      return participle();
    }
    ReducedRelatives reduced = new ReducedRelatives(reader, groups);
    if (reduced.isOne(at)) {
      List<Integer> nouns = groups.endingAt(at - 1);
      reader.makeParticiple(at, nouns);
      return Attachment.of(nouns, Link.RELATIVE);
    }
    return new FiniteSubject(reader, at, groups, reduced).find();
  }

  private Attachment infinitive() {
    int i = before(at, true);
    if (i >= 0 && reader.kind(i) == Kind.COORDINATOR) {
      Clause joined = reader.clauseBefore(i);
      if (joined != null) {
        return Attachment.like(joined);
      }
    }
    int governor = reader.verbBefore(i + 1);
    if (governor < 0) {
      return Attachment.none(Link.INFINITIVE);
    }
    boolean objectBetween = i > governor && reader.kind(i) == Kind.NOUN_PHRASE;
    VerbGroup outer = reader.verb(governor);
    boolean control = ClauseReader.controlsByObject(outer.lemma()) && !outer.is(Feature.PASSIVE);
    List<Integer> subjects =
        objectBetween && control ? groups.endingAt(i) : reader.subjectsOf(governor);
    return new Attachment(subjects, governor, Link.INFINITIVE);
  }

  private Attachment participle() {
    int i = before(at, false);
    if (i < 0) {
      return Attachment.none(Link.PARTICIPIAL);
    }
    if (reader.kind(i) == Kind.NOUN_PHRASE) {
      return behindNoun(i);
    }
    int governor = reader.verbBefore(i + 1);
    if (reader.kind(i) == Kind.COORDINATOR) {
      Clause joined = reader.clauseBefore(i);
      return joined == null ? Attachment.none(Link.PARTICIPIAL) : Attachment.like(joined);
    }
    if (governor < 0) {
      return Attachment.none(Link.PARTICIPIAL);
    }
    List<Integer> object = objectBefore(i, governor);
    return new Attachment(
        object.isEmpty() ? reader.subjectsOf(governor) : object, governor, Link.PARTICIPIAL);
  }

  /**
   * {@code the man carrying a flag}; {@code blocked roads in the city demanding}, {@code issued a
   * statement demanding}.
   */
  private Attachment behindNoun(int i) {
    boolean mainDoes = isWhere(i) || MEDIA.contains(reader.key(i));
    int main = verb.is(Feature.GERUND) && mainDoes ? reader.verbBefore(i) : -1;
    if (main >= 0 && reader.verb(main).is(Feature.FINITE) && !reader.subjectsOf(main).isEmpty()) {
      return new Attachment(reader.subjectsOf(main), main, Link.PARTICIPIAL);
    }
    return Attachment.of(groups.endingAt(i), Link.RELATIVE);
  }

  /** {@code accused Iran of building}: the object of the verb before does it. */
  private List<Integer> objectBefore(int preposition, int governor) {
    if (reader.kind(preposition) != Kind.PREPOSITION || reader.verb(governor).is(Feature.PASSIVE)) {
      return List.of();
    }
    int object = governor + 1;
    while (object < preposition && reader.isOwner(object)) {
      object++;
    }
    boolean ofObject =
        switch (reader.key(preposition)) {
          case "of", "for", "from", "with" -> true;
          default -> false;
        };
    return ofObject && object < preposition && reader.kind(object) == Kind.NOUN_PHRASE
        ? reader.group(object, preposition)
        : List.of();
  }

  /** {@code blocked roads in the city demanding}: a phrase of place right before does nothing. */
  private boolean isWhere(int noun) {
    int start = groups.withOwners(noun);
    for (int steps = 0;
        start > 1 && reader.kind(start - 1) == Kind.PREPOSITION && steps < 3;
        steps++) {
      String key = reader.key(start - 1);
      if (key.equals("in") || key.equals("at")) {
        return true;
      }
      if (!key.equals("of") || reader.kind(start - 2) != Kind.NOUN_PHRASE) {
        return false;
      }
      start = groups.withOwners(start - 2);
    }
    return false;
  }

  /** The chunk before, past adverbs and times, perhaps past quotation marks. */
  private int before(int chunk, boolean pastQuotes) {
    int i = chunk - 1;
    while (i >= 0
        && (reader.kind(i) == Kind.ADVERB
            || reader.kind(i) == Kind.TIME
            || (pastQuotes && reader.kind(i) == Kind.QUOTE))) {
      i--;
    }
    return i;
  }
}
