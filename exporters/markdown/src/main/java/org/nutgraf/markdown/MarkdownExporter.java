package org.nutgraf.markdown;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * Writes an article as CommonMark: the metadata as YAML front matter, the headline as the heading,
 * then the text in its sections. Several articles are separated by thematic breaks.
 */
public final class MarkdownExporter implements Exporter {
  /** How the quotes and their speakers are told besides the text. */
  public enum Quotes {
    /** Not at all: they stand in the text. */
    NONE,
    /** After the text as block quotes, each with its speaker. */
    LIST,
    /**
     * As footnotes, {@code [^1]} behind each quote in the text, that name its speaker. CommonMark
     * has none; GitHub, Pandoc and most other processors do.
     */
    FOOTNOTES
  }

  /**
   * Whether the metadata comes first, as YAML; it does by default. After the first article of a
   * document, where front matter cannot stand, it is a code block.
   */
  public static final ExportOption<Boolean> FRONT_MATTER =
      ExportOption.flag("front-matter", true, "begin with the metadata as YAML");

  /** Whether and how the quotes and their speakers are told besides the text; not by default. */
  public static final ExportOption<Quotes> QUOTES =
      ExportOption.choice(
          "quotes",
          Quotes.NONE,
          "tell the quotes' speakers: in a list after the text, or in footnotes");

  /** Whether the actors follow as a table in GitHub's notation; not by default. */
  public static final ExportOption<Boolean> ACTORS =
      ExportOption.flag("actors", false, "add a table of the actors");

  /** Whether the events follow as a table in GitHub's notation; not by default. */
  public static final ExportOption<Boolean> EVENTS =
      ExportOption.flag("events", false, "add a table of the events");

  /** Whether the page's furniture is written too, at the end; not by default. */
  public static final ExportOption<Boolean> BOILERPLATE =
      ExportOption.flag("boilerplate", false, "add what stood on the page beside the article");

  private static final ExportFormat FORMAT =
      new ExportFormat("markdown", "Markdown", "text/markdown", "md", Grouping.SINGLE)
          .withAliases("commonmark");

  /** Makes an exporter; it has no state. */
  public MarkdownExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(FRONT_MATTER, QUOTES, ACTORS, EVENTS, BOILERPLATE);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    return new MarkdownWriter(out, options);
  }
}
