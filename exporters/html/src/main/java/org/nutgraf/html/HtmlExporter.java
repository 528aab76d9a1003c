package org.nutgraf.html;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * Writes articles as one page of HTML to read: quotes in the colours of their speakers, actors
 * underlined and listed, events on a time line, and a graph of who acted on whom.
 *
 * <p>The page is whole in itself: no script, and nothing that is fetched. It reads on paper, in the
 * dark, on a telephone and with the keyboard alone.
 *
 * <p>Several articles are folded under their headlines, so that the page is its own index and takes
 * no memory for one. The first article waits for the second or for the end, as a page of a single
 * article has no folds.
 */
public final class HtmlExporter implements Exporter {
  /** The title of a page of several articles; a single one gives the page its headline. */
  public static final ExportOption<String> TITLE =
      ExportOption.text("title", "News articles", "the title of a page of several articles");

  /** Whether several articles are folded under their headlines; they are by default. */
  public static final ExportOption<Boolean> FOLD =
      ExportOption.flag("fold", true, "fold several articles under their headlines");

  /** Whether events are listed by time; they are by default. */
  public static final ExportOption<Boolean> TIMELINE =
      ExportOption.flag("timeline", true, "list the events by time");

  /** Whether who acted on whom is drawn; it is by default. */
  public static final ExportOption<Boolean> GRAPH =
      ExportOption.flag("graph", true, "draw who acted on whom");

  /** Whether page furniture such as newsletter prompts is shown; it is not by default. */
  public static final ExportOption<Boolean> BOILERPLATE =
      ExportOption.flag("boilerplate", false, "show what is on the page besides the article");

  private static final ExportFormat FORMAT =
      new ExportFormat("html", "HTML page", "text/html", "html", Grouping.SINGLE);

  /** Makes an exporter; it has no state. */
  public HtmlExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(TITLE, FOLD, TIMELINE, GRAPH, BOILERPLATE);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    return new HtmlWriter(out, options);
  }
}
