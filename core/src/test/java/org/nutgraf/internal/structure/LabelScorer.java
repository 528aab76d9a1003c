package org.nutgraf.internal.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well run-in words before a colon are told from other words before one.
 *
 * <p>{@code LabelScorer LABELS} prints precision, recall and F1. A line of LABELS is a paragraph:
 * {@code {"id":"PAGE#NUMBER","text":…,"label":true}}. What announces a link counts as run-in words
 * ({@code Read more:}), the name of a side that takes a turn does not.
 */
final class LabelScorer {
  private final FurniturePhrases phrases = new FurniturePhrases();
  private final StringBuilder wrong = new StringBuilder();
  private int right;
  private int found;
  private int given;

  private LabelScorer() {}

  /** Runs the program; a second argument asks for the errors. */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<JsonNode>> pages = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode paragraph = JsonMapper.builder().build().readTree(line);
      String page = paragraph.get("id").asString().replaceAll("#.*", "");
      pages.computeIfAbsent(page, x -> new ArrayList<>()).add(paragraph);
    }
    LabelScorer scorer = new LabelScorer();
    pages.values().forEach(scorer::add);
    System.out.print(arguments.length > 1 ? scorer.wrong : "");
    System.out.println(scorer.figures());
  }

  private void add(List<JsonNode> paragraphs) {
    StringBuilder page = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (JsonNode paragraph : paragraphs) {
      starts.add(page.length());
      page.append(paragraph.get("text").asString().replace('\n', ' ')).append("\n\n");
    }
    FoldedText text = FoldedText.of(Source.of(page.toString()));
    List<PageBlock> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      Span span = text.trim(starts.get(i), end);
      blocks.add(PageBlock.of(text, span, new Tokenizer(text), phrases, true));
    }
    BlockClass[] classes = new BlockClass[blocks.size()];
    Arrays.fill(classes, BlockClass.BODY);
    RunIns runIns = new RunIns(text, blocks, classes);
    for (int i = 0; i < classes.length; i++) {
      count(paragraphs.get(i), runIns.labelOf(blocks.get(i)) != null || isLink(blocks.get(i)));
    }
  }

  private static boolean isLink(PageBlock block) {
    return block.startsWith(Furniture.RELATED) || block.startsWith(Furniture.LINK);
  }

  private void count(JsonNode paragraph, boolean label) {
    boolean wanted = paragraph.get("label").asBoolean();
    given += wanted ? 1 : 0;
    found += label ? 1 : 0;
    right += wanted && label ? 1 : 0;
    if (wanted != label) {
      wrong.append(wanted ? "missed  " : "no label").append(' ');
      wrong.append(paragraph.get("text").asString().replace('\n', ' ')).append('\n');
    }
  }

  private String figures() {
    double precision = 100.0 * right / Math.max(1, found);
    double recall = 100.0 * right / Math.max(1, given);
    double f1 = 200.0 * right / Math.max(1, found + given);
    return String.format(Locale.ROOT, "precision %.1f recall %.1f F1 %.1f", precision, recall, f1);
  }
}
