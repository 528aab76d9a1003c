package org.nutgraf.fuzz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.Article;
import org.nutgraf.model.Section;
import org.nutgraf.text.Span;

/** What holds for every article that was parsed. */
public final class Checks {
  private Checks() {}

  /** Fails with words that say what was expected. */
  static void check(boolean holds, String expected) {
    if (!holds) {
      throw new AssertionError(expected);
    }
  }

  /** Every character that is no blank and no separator stands in exactly one part. */
  public static void nothingIsLost(Article article) {
    FoldedText text = FoldedText.of(article.source());
    BitSet covered = new BitSet();
    for (Span span : parts(article)) {
      int next = covered.nextSetBit(span.start());
      check(next < 0 || next >= span.end(), "no part reported twice: " + span);
      covered.set(span.start(), span.end());
    }
    for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
      char c = text.charAt(i);
      check(
          FoldedText.isBlank(c) || ":-–—*".indexOf(c) >= 0,
          "nothing lost, but U+" + Integer.toHexString(c) + " at " + i);
    }
  }

  private static List<Span> parts(Article article) {
    List<Span> parts = new ArrayList<>();
    article.headline().ifPresent(part -> parts.add(part.span()));
    article.standfirst().ifPresent(part -> parts.add(part.span()));
    article.byline().ifPresent(part -> parts.add(part.span()));
    article.dateline().ifPresent(part -> parts.add(part.span()));
    for (Section section : article.sections()) {
      section.label().ifPresent(part -> parts.add(part.span()));
      section.blocks().forEach(part -> parts.add(part.span()));
    }
    article.related().forEach(part -> part.label().ifPresent(x -> parts.add(x.span())));
    article.related().forEach(part -> part.headline().ifPresent(x -> parts.add(x.span())));
    article.related().forEach(part -> part.text().ifPresent(x -> parts.add(x.span())));
    article.boilerplate().forEach(part -> parts.add(part.span()));
    return parts;
  }
}
