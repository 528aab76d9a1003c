package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.Block;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Interim: blocks at blank lines, run-in labels, "Check Also". */
public final class StructureParser {
  /** Interim. */
  public StructureParser() {}

  /** Divides a page into its parts. */
  public Structure parse(FoldedText text) {
    List<Span> blocks = new ArrayList<>();
    String s = text.text();
    int i = 0;
    while (i < s.length()) {
      int e = s.indexOf("\n\n", i);
      if (e < 0) {
        e = s.length();
      }
      Span t = text.trim(i, e);
      if (!t.isEmpty()) {
        blocks.add(t);
      }
      i = e + 2;
    }
    Optional<Excerpt> headline = Optional.empty();
    Optional<Excerpt> standfirst = Optional.empty();
    List<Section> sections = new ArrayList<>();
    List<Related> related = new ArrayList<>();
    Optional<Excerpt> label = Optional.empty();
    List<Block> current = new ArrayList<>();
    int n = 0;
    if (blocks.size() > 1
        && blocks.get(0).length() < 150
        && !".!?".contains(s.substring(blocks.get(0).end() - 1, blocks.get(0).end()))) {
      headline = Optional.of(text.source().excerpt(blocks.get(0)));
      n = 1;
      if (blocks.size() > 3 && blocks.get(1).length() < 250 && blocks.get(2).length() > 60) {
        standfirst = Optional.of(text.source().excerpt(blocks.get(1)));
        n = 2;
      }
    }
    for (; n < blocks.size(); n++) {
      Span b = blocks.get(n);
      String words = text.source().text(b);
      if (words.equals("Check Also") && n + 2 < blocks.size()) {
        related.add(
            new Related(
                Optional.of(text.source().excerpt(b)),
                Optional.of(text.source().excerpt(blocks.get(n + 1))),
                Optional.of(text.source().excerpt(blocks.get(n + 2))),
                Optional.of("fr"),
                true));
        n += 2;
        continue;
      }
      int colon = words.indexOf(": ");
      if (colon > 0
          && colon < 20
          && Character.isUpperCase(words.charAt(0))
          && Character.isUpperCase(words.charAt(colon + 2))) {
        if (!current.isEmpty()) {
          sections.add(new Section(label, current));
        }
        label = Optional.of(text.excerpt(b.start(), b.start() + colon));
        current = new ArrayList<>();
        b = new Span(b.start() + colon + 2, b.end());
      }
      current.add(new Paragraph(b, text.source().text(b), List.of()));
    }
    if (!current.isEmpty()) {
      sections.add(new Section(label, current));
    }
    return new Structure(
        Optional.of("en"),
        headline,
        standfirst,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sections,
        related,
        List.of(),
        List.of());
  }
}
