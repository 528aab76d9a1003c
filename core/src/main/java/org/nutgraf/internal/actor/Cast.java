package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.Actor;

/**
 * The actors of an article and where they are mentioned.
 *
 * @param actors in order of first mention, with their final identifiers
 * @param references all mentions of all actors, in order of position; they do not overlap
 */
public record Cast(List<Actor> actors, List<Reference> references) {
  /** Copies the lists. */
  public Cast {
    actors = List.copyOf(actors);
    references = List.copyOf(references);
  }

  /**
   * {@return index of the first reference whose last token is not before the given token, or the
   * number of references; they are then in order of position}
   *
   * @param token index of a token in {@link Prose#tokens}
   */
  public int firstFrom(int token) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return the references that lie between two tokens, in order of position}
   *
   * @param firstToken index of the first token in {@link Prose#tokens}
   * @param endToken index after the last
   */
  public List<Reference> between(int firstToken, int endToken) {
    int from = firstFrom(firstToken);
    int to = from;
    while (to < references.size() && references.get(to).firstToken() < endToken) {
      to++;
    }
    return references.subList(from, to);
  }
}
