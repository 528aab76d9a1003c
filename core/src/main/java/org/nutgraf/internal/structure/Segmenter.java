package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.text.Span;

/**
 * Cuts a page into blocks: stretches without a line end but those that wrap a paragraph or part a
 * quotation from its speaker.
 */
final class Segmenter {
  private Segmenter() {}

  static List<Span> blocks(FoldedText text) {
    HardWrap wrap = HardWrap.of(text);
    List<Span> blocks = new ArrayList<>();
    LineReader lines = new LineReader(text);
    @Nullable Line before = null;
    int start = 0;
    @Nullable Line line = lines.next();
    while (line != null) {
      @Nullable Line next = lines.next();
      boolean speaker = before != null && SpeakerLine.follows(text, start, before, line, next);
      if (!speaker && !wrap.joins(before, line)) {
        if (before != null) {
          blocks.add(new Span(start, before.end()));
        }
        start = line.start();
      }
      before = line;
      line = next;
    }
    if (before != null) {
      blocks.add(new Span(start, before.end()));
    }
    return blocks;
  }
}
