package ${package};

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.text.Excerpt;

/** Writes headlines and the first words of the articles. Put your own format in its place. */
public final class ${exporter} implements Exporter {
  /** How many blocks of an article are written; one by default. */
  public static final ExportOption<Integer> BLOCKS =
      ExportOption.number("blocks", 1, 0, 1000, "how many blocks of an article are written");

  private static final ExportFormat FORMAT =
      new ExportFormat("${format}", "${format}", "text/plain", "${format}", Grouping.FEED);

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(BLOCKS);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return new DigestWriter(text, options.get(BLOCKS));
  }

  private record DigestWriter(Writer text, int blocks) implements ArticleWriter {
    @Override
    public void write(Article article) throws IOException {
      text.write(article.headline().map(Excerpt::text).orElse(article.id()) + "\n");
      for (Block block : article.blocks().stream().limit(blocks).toList()) {
        text.write("  " + block.text() + "\n");
      }
    }

    /** Ends the document; the stream below belongs to the caller and stays open. */
    @Override
    public void close() throws IOException {
      text.flush();
    }
  }
}
