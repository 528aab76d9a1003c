package org.nutgraf.robustness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/**
 * All that the library says of the seeds, in every format, as one number: the SHA-256 of its bytes.
 */
public final class Fingerprint {
  private static final Path SEEDS = Path.of("..", "..", "seeds");

  private Fingerprint() {}

  /** Prints the fingerprint of the seeds; run in another JVM, it has to be the same. */
  public static void main(String[] arguments) {
    System.out.println(of(ArticleParser.create(), Exporters.discover(), seeds()));
  }

  /** The texts of the seeds, in the order of their names. */
  static List<String> seeds() {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Fingerprint::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fingerprint of what every exporter writes of some texts, each format one document. */
  static String of(ArticleParser parser, Exporters exporters, List<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      List<Article> articles = texts.stream().map(parser::parse).toList();
      for (Exporter exporter : exporters.all()) {
        try (ArticleWriter writer = exporter.open(out, ExportOptions.none())) {
          for (Article article : articles) {
            writer.write(article);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
