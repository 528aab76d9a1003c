package org.nutgraf.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Article;

/** Every format writes the article of any text, with any options, as a document that parses. */
public final class ExportersTarget {
  private static final Exporters EXPORTERS = Exporters.discover();

  private ExportersTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    FuzzedText input = FuzzedText.of(bytes);
    Article article = Parsers.of(input).parse(input.text());
    for (Exporter exporter : EXPORTERS.all()) {
      ExportOptions options = options(exporter, input, bytes);
      byte[] document = write(exporter, options, article, input.chooses(3) ? 2 : 1);
      Documents.check(exporter.format(), document);
      if (input.chooses(4)) {
        byte[] again = write(exporter, options, article, input.chooses(3) ? 2 : 1);
        Checks.check(Arrays.equals(document, again), "the same bytes again");
      }
    }
  }

  private static byte[] write(Exporter exporter, ExportOptions options, Article article, int times)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = exporter.open(out, options)) {
      for (int i = 0; i < times; i++) {
        writer.write(article);
      }
    } catch (ExportOptionException e) {
      // Options that exclude each other; without them it has to work.
      return write(exporter, ExportOptions.none(), article, times);
    }
    return out.toByteArray();
  }

  /** Sets each option to a word of the text, a usual value, or not at all. */
  private static ExportOptions options(Exporter exporter, FuzzedText input, byte[] bytes) {
    ExportOptions options = ExportOptions.none();
    int seed = Arrays.hashCode(bytes);
    for (ExportOption<?> option : exporter.options()) {
      seed = seed * 31 + option.name().hashCode();
      options = set(options, option, value(input.text(), seed));
    }
    return options;
  }

  private static <T> ExportOptions set(ExportOptions options, ExportOption<T> option, String text) {
    try {
      T value = option.parse(text);
      return options.with(option, value);
    } catch (ExportOptionException e) {
      return options;
    }
  }

  private static String value(String text, int seed) {
    int pick = Math.floorMod(seed, 8);
    return switch (pick) {
      case 0 -> "true";
      case 1 -> "false";
      case 2 -> "https://example.org/?a=1&b=\"2\"";
      case 3 -> String.valueOf(Math.floorMod(seed >> 8, 12));
      case 4 -> text;
      default -> {
        int start = text.isEmpty() ? 0 : Math.floorMod(seed >> 4, text.length());
        yield text.substring(start, Math.min(text.length(), start + pick * 4));
      }
    };
  }
}
