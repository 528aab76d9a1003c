package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.text.Span;

/** Cuts a page into blocks: stretches without a line end but those that wrap a paragraph. */
final class Segmenter {
  private Segmenter() {}

  static List<Span> blocks(FoldedText text) {
    HardWrap wrap = HardWrap.of(text);
    List<Span> blocks = new ArrayList<>();
    LineReader lines = new LineReader(text);
    @Nullable Line before = null;
    int start = 0;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!wrap.joins(before, line)) {
        if (before != null) {
          blocks.add(new Span(start, before.end()));
        }
        start = line.start();
      }
      before = line;
    }
    if (before != null) {
      blocks.add(new Span(start, before.end()));
    }
    return blocks;
  }
}
