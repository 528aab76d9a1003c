package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nutgraf.internal.scan.FoldedText;

/** Decides what each block of a page is. Immutable. */
final class Classifier {
  /** A block is no part of the article if it is this likely; in doubt it stays. */
  private static final double FURNITURE = 0.5;

  private static final Set<Furniture> NOTES =
      Set.of(Furniture.CONTRIBUTION, Furniture.NOTE, Furniture.COPYRIGHT);

  private static final int LONGEST_LINE = 14;
  private static final int SHORTEST_CAPTION = 6;
  private static final int LONGEST_LONE_HEADLINE = 20;

  private final BlockModel model;
  private final LanguageGuess languages;

  Classifier(BlockModel model, LanguageGuess languages) {
    this.model = model;
    this.languages = languages;
  }

  BlockClass[] classify(FoldedText text, List<PageBlock> blocks) {
    if (blocks.size() <= 1) {
      return blocks.stream().map(Classifier::loneBlock).toArray(BlockClass[]::new);
    }
    TraitTable table = new TraitTable(blocks.size());
    WordTraits words = readTraits(text, blocks, table);
    boolean plain = ShortPage.isPlainText(blocks);
    int likeliest = model.headline(table);
    int headline = likeliest < 0 && plain ? ShortPage.headline(blocks) : likeliest;
    words.readFrom(headline);
    BlockClass[] classes = choose(text, blocks, headline, model.probabilities(table));
    if (plain) {
      ShortPage.keepText(text, blocks, classes, headline);
    }
    if (ShortPage.is(blocks)) {
      ShortPage.keepCrossheads(blocks, classes, headline);
      ShortPage.keepRows(classes, new TableRows(text, blocks), headline);
    }
    ResultRows.keep(blocks, classes, headline);
    return classes;
  }

  /** Reads all traits but those that depend on the headline. */
  WordTraits readTraits(FoldedText text, List<PageBlock> blocks, TraitTable table) {
    for (int i = 0; i < blocks.size(); i++) {
      ShapeTraits.read(text, blocks.get(i), languages, table, i);
    }
    PlaceTraits.read(blocks, table);
    WordTraits words = new WordTraits(text, blocks, languages, table);
    words.read();
    return words;
  }

  private static BlockClass loneBlock(PageBlock block) {
    boolean headline = !block.endsSentence() && block.wordCount() <= LONGEST_LONE_HEADLINE;
    return headline && !block.isBulleted() ? BlockClass.HEADLINE : BlockClass.BODY;
  }

  private static BlockClass[] choose(
      FoldedText text, List<PageBlock> blocks, int headline, double[][] p) {
    int ofArticle = ShortPage.is(blocks) ? ShortPage.related(blocks) : 0;
    BlockClass[] classes = new BlockClass[p.length];
    for (int i = 0; i < p.length; i++) {
      boolean sentence = i < ofArticle && ShortPage.isSentence(blocks.get(i)) && hasBody(classes);
      classes[i] = likeliest(p[i], sentence ? ShortPage.FURNITURE : FURNITURE);
    }
    if (headline >= 0) {
      classes[headline] = BlockClass.HEADLINE;
    }
    dropPhrases(blocks, classes);
    dropTeasers(blocks, classes);
    keepQuotes(text, blocks, classes);
    if (!hasBody(classes)) {
      keepDoubtful(blocks, classes);
    }
    int standfirst = new Standfirsts(text, blocks, classes, headline).likeliest(p);
    if (standfirst >= 0) {
      classes[standfirst] = BlockClass.STANDFIRST;
    }
    keepTurns(text, blocks, classes);
    keepEntries(blocks, classes);
    return classes;
  }

  private static boolean hasBody(BlockClass[] classes) {
    return Arrays.asList(classes).contains(BlockClass.BODY);
  }

  /** What two sides say in turn is the text of an interview (rule 1.8). */
  private static void keepTurns(FoldedText text, List<PageBlock> blocks, BlockClass[] classes) {
    Turns turns = new Turns(text, blocks);
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] != BlockClass.HEADLINE && turns.isTurn(blocks.get(i))) {
        classes[i] = BlockClass.BODY;
      }
    }
  }

  /** What stands under the times of a live blog is its text (rule 1.11). */
  private static void keepEntries(List<PageBlock> blocks, BlockClass[] classes) {
    LiveBlog liveBlog = new LiveBlog(blocks);
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] != BlockClass.HEADLINE && liveBlog.opensEntry(i)) {
        classes[i + 1] = BlockClass.BODY;
      }
    }
  }

  /**
   * A line that is or opens with a phrase of furniture is none of the article's paragraphs where
   * the page has no other furniture either (rule 1.12).
   */
  private static void dropPhrases(List<PageBlock> blocks, BlockClass[] classes) {
    for (int i = 0; i < classes.length; i++) {
      boolean body = classes[i] == BlockClass.BODY || classes[i] == BlockClass.CROSSHEAD;
      if ((body && isTold(blocks.get(i)))
          || (classes[i] == BlockClass.CAPTION && isCreditAlone(blocks.get(i)))) {
        classes[i] = BlockClass.FURNITURE;
      }
    }
  }

  /** Words in quotation marks with their speaker are a quotation, not a heading (rule 1.9). */
  private static void keepQuotes(FoldedText text, List<PageBlock> blocks, BlockClass[] classes) {
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] == BlockClass.CROSSHEAD && PulledQuote.isAttributed(text, blocks.get(i))) {
        classes[i] = BlockClass.BODY;
      }
    }
  }

  /** Under a heading of teasers, a text that breaks off is one (rule 1.6). */
  private static void dropTeasers(List<PageBlock> blocks, BlockClass[] classes) {
    boolean under = false;
    for (int i = 0; i < classes.length; i++) {
      PageBlock block = blocks.get(i);
      under = block.isWhole(Furniture.RELATED) || (under && !block.isLongParagraph());
      if (under && block.isCut() && classes[i] == BlockClass.BODY) {
        classes[i] = BlockClass.FURNITURE;
      }
    }
  }

  private static boolean isNote(PageBlock block) {
    boolean terms = block.wordCount() <= LONGEST_LINE && block.found().has(Furniture.COPYRIGHT);
    return terms || NOTES.stream().anyMatch(block::startsWith);
  }

  private static boolean isCreditAlone(PageBlock block) {
    boolean credit = block.wordCount() < SHORTEST_CAPTION && block.startsWith(Furniture.CREDIT);
    return credit || isNote(block);
  }

  private static boolean isTold(PageBlock block) {
    boolean line = block.wordCount() <= LONGEST_LINE && !block.endsSentence();
    boolean phrase = block.found().isOpened();
    return (line && phrase) || isNote(block);
  }

  private static BlockClass likeliest(double[] p, double furniture) {
    double body = p[BlockClass.BODY.ordinal()];
    double crosshead = p[BlockClass.CROSSHEAD.ordinal()];
    if (body + crosshead + p[BlockClass.STANDFIRST.ordinal()] >= 1 - furniture) {
      return crosshead > body ? BlockClass.CROSSHEAD : BlockClass.BODY;
    }
    return p[BlockClass.CAPTION.ordinal()] > p[BlockClass.FURNITURE.ordinal()]
        ? BlockClass.CAPTION
        : BlockClass.FURNITURE;
  }

  /**
   * A page of furniture alone is none: what no phrase tells to be furniture is the text, or else
   * what at least is a sentence.
   */
  private static void keepDoubtful(List<PageBlock> blocks, BlockClass[] classes) {
    keep(blocks, classes, block -> block.found().isNone());
    if (!hasBody(classes)) {
      keep(blocks, classes, block -> block.isText() && block.endsSentence());
    }
  }

  private static void keep(
      List<PageBlock> blocks, BlockClass[] classes, Predicate<PageBlock> isKept) {
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] == BlockClass.FURNITURE && isKept.test(blocks.get(i))) {
        classes[i] = BlockClass.BODY;
      }
    }
  }
}
