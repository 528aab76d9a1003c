package org.nutgraf.webpages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Finds the pages in a file: itself one, or a web archive of many, read one at a time. */
public final class Pages {
  /** Longer pages are no articles; a hostile archive may claim any length. */
  private static final int LONGEST_PAGE = 1 << 24;

  private static final int OK = 200;

  private final Path file;

  private Pages(Path file) {
    this.file = file;
  }

  /** Takes the pages. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes one page.
     *
     * @param page the page
     * @throws IOException if it cannot be read or its article not be written
     */
    void visit(WebPage page) throws IOException;
  }

  /**
   * {@return the pages of a file}
   *
   * @param file an HTML page, or a WARC file, gzipped or not, as its name says
   */
  public static Pages of(Path file) {
    return new Pages(file);
  }

  /**
   * Visits all pages in the order of the file.
   *
   * @param visitor takes them
   * @throws IOException if the file cannot be read, or the visitor fails
   */
  public void forEach(Visitor visitor) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
      archive(visitor);
    } else {
      byte[] html = Files.readAllBytes(file);
      visitor.visit(new WebPage(Optional.empty(), Optional.empty(), html));
    }
  }

  private void archive(Visitor visitor) throws IOException {
    try (WarcReader reader = new WarcReader(file)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResponse response) {
          Optional<WebPage> page = page(response);
          if (page.isPresent()) {
            visitor.visit(page.get());
          }
        }
      }
    }
  }

  /** The page that a server answered with, if that is what it did. */
  private static Optional<WebPage> page(WarcResponse response) throws IOException {
    boolean web = response.target().startsWith("http");
    if (!web || response.http().status() != OK) {
      return Optional.empty();
    }
    Optional<WarcPayload> payload = response.payload();
    if (payload.isEmpty() || !isHtml(payload.get().type())) {
      return Optional.empty();
    }
    try (InputStream body = payload.get().body().stream()) {
      Optional<String> charset =
          Optional.ofNullable(payload.get().type().parameters().get("charset"));
      return Optional.of(
          new WebPage(Optional.of(response.target()), charset, body.readNBytes(LONGEST_PAGE)));
    }
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.raw().startsWith("application/xhtml+xml");
  }
}
