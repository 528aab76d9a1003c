package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;
import tools.jackson.databind.JsonNode;

/** A page whose blocks are classed by hand. */
final class TrainingPage {
  private static final FurniturePhrases PHRASES = new FurniturePhrases();

  /** What a part of a page that nobody is sure of counts. */
  private static final double UNSURE = 0.1;

  /** A part of the page as given: where it stands and what it is. */
  record Part(Span span, BlockClass itsClass, boolean unsure) {}

  final String site;
  final String id;
  final FoldedText text;
  final double weight;
  final List<PageBlock> blocks = new ArrayList<>();
  final BlockClass[] gold;
  final boolean[] titles;
  final double[] weights;
  final TraitTable table;
  private final WordTraits words;
  private final int[][] features;

  TrainingPage(
      String site, String id, String text, List<Part> parts, double weight, Classifier reader) {
    this.site = site;
    this.id = id;
    this.weight = weight;
    this.text = FoldedText.of(Source.of(text));
    Tokenizer tokenizer = new Tokenizer(this.text);
    for (Span span : Segmenter.blocks(this.text)) {
      blocks.add(PageBlock.of(this.text, span, tokenizer, PHRASES, true));
    }
    gold = new BlockClass[blocks.size()];
    weights = new double[blocks.size()];
    titles = new boolean[blocks.size()];
    align(parts);
    markTitles();
    features = new int[blocks.size()][];
    table = new TraitTable(blocks.size());
    words = reader.readTraits(this.text, blocks, table);
  }

  /** Gives each block the class of the part that it lies in. */
  private void align(List<Part> parts) {
    int k = 0;
    for (int i = 0; i < gold.length; i++) {
      int start = blocks.get(i).span().start();
      while (k < parts.size() - 1 && parts.get(k).span().end() <= start) {
        k++;
      }
      gold[i] = parts.get(k).itsClass();
      weights[i] = weight * (parts.get(k).unsure() ? UNSURE : 1);
    }
  }

  /** Repeats of the headline are as good a headline, and say nothing of furniture. */
  private void markTitles() {
    Set<String> headlines =
        IntStream.range(0, gold.length)
            .filter(i -> gold[i] == BlockClass.HEADLINE)
            .mapToObj(this::plain)
            .collect(Collectors.toSet());
    for (int i = 0; i < gold.length; i++) {
      titles[i] = headlines.contains(plain(i));
      weights[i] *= titles[i] && gold[i] != BlockClass.HEADLINE ? UNSURE : 1;
    }
  }

  private String plain(int i) {
    Span span = blocks.get(i).span();
    return text.plain(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }

  void readFrom(int headline) {
    words.readFrom(headline);
    for (int i = 0; i < features.length; i++) {
      features[i] = readFeatures(i);
    }
  }

  private int[] readFeatures(int block) {
    int[] found = new int[3 * Trait.values().length];
    int[] n = new int[1];
    BlockModel.forEachFeature(table, block, feature -> found[n[0]++] = feature);
    return Arrays.copyOf(found, n[0]);
  }

  /** The features of a block, as of the headline last told. */
  int[] features(int block) {
    return features[block];
  }

  /**
   * {@return the page, and the page without some of its parts} What a page says of furniture must
   * not make the model find some where there is none.
   */
  static List<TrainingPage> read(String site, JsonNode page, double share, Classifier reader) {
    String id = page.get("id").asString();
    String text = page.get("text").asString();
    List<Part> parts = new ArrayList<>();
    for (JsonNode block : page.get("blocks")) {
      Span span = new Span(block.get("span").get(0).asInt(), block.get("span").get(1).asInt());
      parts.add(new Part(span, classOf(block), block.path("unsure").asBoolean(false)));
    }
    List<TrainingPage> pages = new ArrayList<>();
    pages.add(new TrainingPage(site, id, text, parts, 1, reader));
    for (Set<BlockClass> kept :
        List.of(
            Set.of(
                BlockClass.HEADLINE, BlockClass.STANDFIRST, BlockClass.BODY, BlockClass.CROSSHEAD),
            Set.of(BlockClass.HEADLINE, BlockClass.BODY, BlockClass.CROSSHEAD),
            Set.of(BlockClass.STANDFIRST, BlockClass.BODY, BlockClass.CROSSHEAD),
            Set.of(BlockClass.BODY, BlockClass.CROSSHEAD))) {
      StringBuilder rest = new StringBuilder();
      List<Part> left = cut(text, parts, kept, rest);
      if (!left.isEmpty()) {
        pages.add(new TrainingPage(site, id, rest.toString(), left, share, reader));
      }
    }
    return pages;
  }

  private static List<Part> cut(
      String text, List<Part> parts, Set<BlockClass> kept, StringBuilder rest) {
    List<Part> left = new ArrayList<>();
    for (Part part : parts) {
      if (kept.contains(part.itsClass())) {
        rest.append(rest.isEmpty() ? "" : "\n\n");
        int start = rest.length();
        rest.append(text, part.span().start(), part.span().end());
        left.add(new Part(new Span(start, rest.length()), part.itsClass(), part.unsure()));
      }
    }
    return left;
  }

  private static BlockClass classOf(JsonNode block) {
    String detail = block.path("sub").asString("");
    return switch (block.get("kind").asString()) {
      case "headline" -> BlockClass.HEADLINE;
      case "standfirst" -> BlockClass.STANDFIRST;
      case "body" -> detail.equals("crosshead") ? BlockClass.CROSSHEAD : BlockClass.BODY;
      default -> detail.equals("caption") ? BlockClass.CAPTION : BlockClass.FURNITURE;
    };
  }
}
