package org.nutgraf.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.Article;
import org.nutgraf.model.Section;
import org.nutgraf.text.Span;

/** Looks for characters of a source that no part of the article reports, or that two report. */
final class Losslessness {
  private Losslessness() {}

  /**
   * The characters that belong to no part or to several. Blanks need not belong to one, nor does
   * the colon or dash after a label or dateline.
   */
  static List<String> lostCharacters(Article article) {
    FoldedText text = FoldedText.of(article.source());
    BitSet covered = new BitSet();
    List<String> lost = new ArrayList<>();
    for (Span span : parts(article)) {
      if (covered.get(span.start(), span.end()).cardinality() > 0) {
        lost.add("twice: " + article.source().excerpt(span));
      }
      covered.set(span.start(), span.end());
    }
    for (int i = 0; i < text.length(); i++) {
      boolean separator = ":-–—*".indexOf(text.charAt(i)) >= 0;
      if (!covered.get(i) && !FoldedText.isBlank(text.charAt(i)) && !separator) {
        lost.add("lost: " + text.charAt(i) + " at " + i);
      }
    }
    return lost;
  }

  private static List<Span> parts(Article article) {
    List<Span> parts = new ArrayList<>();
    article.headline().ifPresent(x -> parts.add(x.span()));
    article.standfirst().ifPresent(x -> parts.add(x.span()));
    article.byline().ifPresent(x -> parts.add(x.span()));
    article.dateline().ifPresent(x -> parts.add(x.span()));
    for (Section section : article.sections()) {
      section.label().ifPresent(x -> parts.add(x.span()));
      section.blocks().forEach(x -> parts.add(x.span()));
    }
    article.related().forEach(x -> x.label().ifPresent(y -> parts.add(y.span())));
    article.related().forEach(x -> x.headline().ifPresent(y -> parts.add(y.span())));
    article.related().forEach(x -> x.text().ifPresent(y -> parts.add(y.span())));
    article.boilerplate().forEach(x -> parts.add(x.span()));
    return parts;
  }
}
