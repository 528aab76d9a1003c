package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Span;

/**
 * Divides a page into its parts: cuts it into blocks, decides what each is, and puts the article
 * together from them.
 */
public final class StructureParser {
  /** The blocks of a page of more blocks do not keep their words. */
  private static final int MOST_KEPT = 2_000;

  private final FurniturePhrases phrases = new FurniturePhrases();
  private final LanguageGuess languages = new LanguageGuess();
  private final Classifier classifier = new Classifier(BlockModelFile.read(), languages);

  /** Reads the lists that the parser needs. */
  public StructureParser() {}

  /**
   * {@return the parts of a page}
   *
   * @param text the page
   */
  public Structure parse(FoldedText text) {
    Tokenizer tokenizer = new Tokenizer(text);
    List<PageBlock> blocks = new ArrayList<>();
    List<Span> spans = Segmenter.blocks(text);
    for (Span span : spans) {
      blocks.add(PageBlock.of(text, span, tokenizer, phrases, spans.size() <= MOST_KEPT));
    }
    BlockClass[] classes = classifier.classify(text, blocks);
    return new Assembler(text, blocks, classes, languages).assemble();
  }
}
