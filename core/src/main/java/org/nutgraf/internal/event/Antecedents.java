package org.nutgraf.internal.event;

import java.util.List;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Clause.Link;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;

/**
 * Finds whom a pronoun that is the subject of a clause takes up in its sentence: who speaks, in
 * {@code the rebels said they would leave}; the subject of the clause before, in {@code Israel
 * called up reserves after it was attacked}.
 */
final class Antecedents {
  private static final Set<String> CONTENT_VERBS = Lexicons.words("en/content-verbs");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> OWN = Set.of("its", "their", "his", "her");
  private static final Set<String> OWN_BODIES =
      Set.of(
          "country",
          "government",
          "nation",
          "party",
          "administration",
          "ministry",
          "group",
          "forces",
          "troops",
          "army",
          "fighters",
          "side",
          "soldiers");
  private static final int REACH = 12;

  private final Syntax syntax;

  Antecedents(Syntax syntax) {
    this.syntax = syntax;
  }

  /** {@return the subjects of a clause, those of another where its own is a pronoun} */
  List<Integer> subjects(Clause clause) {
    List<Integer> subjects = clause.subjects();
    if (isAnnounced(clause)) {
      return List.of(0);
    }
    if (subjects.size() != 1 || !isPronoun(subjects.get(0))) {
      return subjects;
    }
    // Rule 6.6: who speaks, or the subject of the clause before.
    boolean reported = clause.link() == Link.CONTENT || clause.link() == Link.INFINITIVE;
    boolean subordinate = clause.link() == Link.ADVERBIAL || clause.link() == Link.CONDITIONAL;
    int outer = verbBefore(subjects.get(0), reported);
    if (outer < 0 || !(reported || subordinate)) {
      return subjects;
    }
    List<Integer> found = syntax.clauseOf(outer).map(Clause::subjects).orElse(List.of());
    return found.isEmpty() || found.stream().anyMatch(this::isPronoun) ? subjects : found;
  }

  /** {@code Novarta to buy Helix}: a headline tells so what will be. */
  private boolean isAnnounced(Clause clause) {
    return clause.subjects().isEmpty()
        && clause.link() == Link.INFINITIVE
        && clause.governor() < 0
        && clause.verb() == 1
        && syntax.chunks().get(0).is(Chunk.Kind.NOUN_PHRASE)
        && syntax.tag(syntax.chunks().get(0).head()) == Tag.NAME;
  }

  private boolean isPronoun(int chunk) {
    int head = syntax.chunks().get(chunk).head();
    String key = syntax.tokens().get(head).key();
    return (syntax.tag(head) == Tag.PRONOUN && PRONOUNS.contains(key))
        || (OWN.contains(syntax.tokens().get(syntax.chunks().get(chunk).first()).key())
            && OWN_BODIES.contains(key));
  }

  /** The finite verb of the clause to the left; it must take clauses as its object, or must not. */
  private int verbBefore(int chunk, boolean content) {
    for (int i = chunk - 1; i >= 0 && i > chunk - REACH; i--) {
      Chunk before = syntax.chunks().get(i);
      VerbGroup verb = before.verb();
      if (before.is(Chunk.Kind.STOP)) {
        return -1;
      }
      if (verb != null && CONTENT_VERBS.contains(verb.lemma()) && content) {
        return i;
      }
      if (verb != null && verb.is(Feature.FINITE)) {
        return content ? -1 : i;
      }
    }
    return -1;
  }
}
