package org.nutgraf.internal.syntax;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.sentence.Prose;

/** The grammar of an article's sentences, each read when first asked for and then kept. */
public final class Syntaxes {
  private final Prose prose;
  private final Cast cast;
  private final @Nullable Syntax[] read;

  /**
   * Prepares to read sentences.
   *
   * @param prose the article's text
   * @param cast whose names are taken as they are
   */
  public Syntaxes(Prose prose, Cast cast) {
    this.prose = prose;
    this.cast = cast;
    this.read = new Syntax[prose.sentences().size()];
  }

  /**
   * {@return the grammar of a sentence}
   *
   * @param sentence its index in the article
   */
  public Syntax of(int sentence) {
    Syntax known = read[sentence];
    if (known == null) {
      known = Syntax.read(prose, prose.sentences().get(sentence), cast);
      read[sentence] = known;
    }
    return known;
  }
}
