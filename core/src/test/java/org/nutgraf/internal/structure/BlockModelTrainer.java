package org.nutgraf.internal.structure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the model of {@link BlockModel} from pages whose blocks are classed by hand.
 *
 * <p>{@code BlockModelTrainer MODEL PAGES…} writes the model; {@code BlockModelTrainer --folds=5
 * FOLDER PAGES…} writes, for each file of pages, what models say that have seen no page of the same
 * site: a line {@code {"id":…,"blocks":[{"span":[…],"kind":…}]}} a page. A line of PAGES is a page:
 * {@code {"id","url" or "publisher","text","blocks":[{"span","kind","sub"}]}}, spans in UTF-16 code
 * units.
 */
final class BlockModelTrainer {
  private static final double PENALTY = 4;
  private static final int ROUNDS = 90;

  /** What a page without its furniture counts beside the page as it is. */
  private static final double CLEAN_SHARE = 0.2;

  private static final int INNER_FOLDS = 3;
  private static final double SMALLEST = 0.07;

  private final Classifier reader =
      new Classifier(new BlockModel(new float[0][0], new float[0][0], 0), new LanguageGuess());

  private BlockModelTrainer() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    BlockModelTrainer trainer = new BlockModelTrainer();
    boolean folded = arguments[0].startsWith("--folds=");
    int first = folded ? 2 : 1;
    Map<String, List<List<TrainingPage>>> pages = new TreeMap<>();
    for (int i = first; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      pages.put(file.getFileName().toString(), trainer.read(file));
    }
    Path out = Path.of(arguments[first - 1]);
    if (folded) {
      trainer.crossValidate(
          Integer.parseInt(arguments[0].substring("--folds=".length())), out, pages);
    } else {
      List<TrainingPage> all = new ArrayList<>();
      pages.values().forEach(file -> file.forEach(all::addAll));
      Files.writeString(out, new BlockModelWriter(train(all)).text());
    }
  }

  private List<List<TrainingPage>> read(Path file) throws IOException {
    List<List<TrainingPage>> pages = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode page = JsonMapper.builder().build().readTree(line);
      pages.add(TrainingPage.read(site(page), page, CLEAN_SHARE, reader));
    }
    return pages;
  }

  private static String site(JsonNode page) {
    if (page.has("publisher")) {
      return page.get("publisher").asString();
    }
    String host = page.get("url").asString().replaceAll("[^A-Za-z0-9:/.-]", "");
    return String.valueOf(URI.create(host).getHost());
  }

  /** Trains with headlines as models find them that have not seen the page. */
  private static BlockModel train(List<TrainingPage> pages) {
    int[] headlines = new int[pages.size()];
    for (int k = 0; k < INNER_FOLDS; k++) {
      int fold = k;
      BlockModel inner = headlineModel(pages.stream().filter(p -> fold(p.id) != fold).toList());
      for (int i = 0; i < headlines.length; i++) {
        if (fold(pages.get(i).id) == fold) {
          headlines[i] = inner.headline(pages.get(i).table);
        }
      }
    }
    BlockModel titles = headlineModel(pages);
    for (int i = 0; i < headlines.length; i++) {
      pages.get(i).readFrom(headlines[i]);
    }
    double[] chain = ChainTrainer.train(pages, PENALTY, ROUNDS);
    for (int feature = 0; feature < Features.count(); feature++) {
      for (int c = 0; c < BlockModel.CLASSES; c++) {
        titles.weights()[feature][c] = round(chain[feature * BlockModel.CLASSES + c]);
      }
    }
    return new BlockModel(titles.weights(), ChainTrainer.transitions(chain), titles.noHeadline());
  }

  private static BlockModel headlineModel(List<TrainingPage> pages) {
    double[] title = HeadlineTrainer.train(pages, PENALTY, ROUNDS);
    float[][] weights = new float[Features.count()][BlockModel.CLASSES + 1];
    for (int feature = 0; feature < weights.length; feature++) {
      weights[feature][BlockModel.TITLE] = round(title[feature]);
    }
    return new BlockModel(weights, new float[0][0], round(title[weights.length]));
  }

  /** Two decimals, and none of what is next to nothing: the figures do not move. */
  private static float round(double weight) {
    return StrictMath.abs(weight) < SMALLEST ? 0 : (float) (StrictMath.rint(weight * 100) / 100);
  }

  private static int fold(String id) {
    return Math.floorMod(id.hashCode(), INNER_FOLDS);
  }

  private void crossValidate(int folds, Path folder, Map<String, List<List<TrainingPage>>> files)
      throws IOException {
    Map<String, StringBuilder> out = new TreeMap<>();
    for (int k = 0; k < folds; k++) {
      int fold = k;
      List<TrainingPage> others = new ArrayList<>();
      for (List<List<TrainingPage>> file : files.values()) {
        file.stream().filter(page -> siteFold(page, folds) != fold).forEach(others::addAll);
      }
      Classifier classifier = new Classifier(train(others), new LanguageGuess());
      files.forEach(
          (name, pages) ->
              pages.stream()
                  .filter(page -> siteFold(page, folds) == fold)
                  .forEach(
                      page ->
                          out.computeIfAbsent(name, n -> new StringBuilder())
                              .append(line(page.get(0), classifier))
                              .append('\n')));
    }
    for (Map.Entry<String, StringBuilder> file : out.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static int siteFold(List<TrainingPage> page, int folds) {
    return Math.floorMod(page.get(0).site.hashCode() * 31 + 7, folds);
  }

  private static String line(TrainingPage page, Classifier classifier) {
    BlockClass[] classes = classifier.classify(page.text, page.blocks);
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      Span span = page.blocks.get(i).span();
      String kind = classes[i].name().toLowerCase(Locale.ROOT);
      blocks.add("{\"span\":[" + span.start() + "," + span.end() + "],\"kind\":\"" + kind + "\"}");
    }
    return "{\"id\":\"" + page.id + "\",\"blocks\":[" + String.join(",", blocks) + "]}";
  }
}
