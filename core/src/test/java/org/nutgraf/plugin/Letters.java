package org.nutgraf.plugin;

import java.io.IOException;
import java.io.OutputStream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** Exporters of a third party, which write one letter an article. */
public class Letters implements Exporter {
  private final ExportFormat format;
  private final char letter;

  /** The format {@code letters}. */
  public Letters() {
    this("letters", 'a');
  }

  Letters(String name, char letter, String... aliases) {
    this.format =
        new ExportFormat(name, "Letters", "text/plain", "txt", Grouping.FEED).withAliases(aliases);
    this.letter = letter;
  }

  @Override
  public ExportFormat format() {
    return format;
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    return new ArticleWriter() {
      @Override
      public void write(Article article) throws IOException {
        out.write(letter);
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }

  /** Another class with the same format. */
  public static final class Again extends Letters {
    /** Writes b. */
    public Again() {
      super("letters", 'b');
    }
  }

  /** A format whose alias is the other's name. */
  public static final class Aliased extends Letters {
    /** Writes c. */
    public Aliased() {
      super("signs", 'c', "letters");
    }
  }

  /** A provider that cannot be made. */
  public static final class Broken extends Letters {
    /** Fails. */
    public Broken() {
      throw new IllegalStateException("no licence key");
    }
  }
}
