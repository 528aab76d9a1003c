package org.nutgraf.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text an article is read from, exactly as decoded, and where it came from.
 *
 * <pre>{@code
 * Source source = Source.of("Iran, Iraq sign security deal");
 * source.text(new Span(0, 4)); // "Iran"
 * }</pre>
 *
 * @param uri where the text came from, as the caller names it: a path, a URI, an id
 * @param text the characters, unchanged
 */
public record Source(Optional<String> uri, String text) {
  private static final int SHOWN = 40;

  /** Checks that nothing is null. */
  public Source {
    requireNonNull(uri, "uri");
    requireNonNull(text, "text");
  }

  /**
   * {@return a source of unknown origin}
   *
   * @param text the characters of the article
   */
  public static Source of(String text) {
    return new Source(Optional.empty(), text);
  }

  /**
   * {@return a source that knows where it came from}
   *
   * @param uri a path, a URI or an id
   * @param text the characters of the article
   */
  public static Source of(String uri, String text) {
    return new Source(Optional.of(uri), text);
  }

  /**
   * Reads a file as UTF-8, strictly; a byte order mark is dropped. {@link SourceReader} has the
   * options.
   *
   * @param file the file
   * @return its text
   * @throws ArticleReadException if the bytes are not UTF-8
   * @throws IOException if the file cannot be read
   */
  public static Source read(Path file) throws IOException {
    return SourceReader.strict().read(file);
  }

  /**
   * Reads a stream to its end as UTF-8, strictly; a byte order mark is dropped. The stream stays
   * open.
   *
   * @param in the bytes
   * @return their text
   * @throws ArticleReadException if the bytes are not UTF-8
   * @throws IOException if the stream cannot be read
   */
  public static Source read(InputStream in) throws IOException {
    return SourceReader.strict().read(in);
  }

  /**
   * Reads characters to their end; a leading byte order mark is dropped. The reader stays open.
   *
   * @param in the characters
   * @return their text
   * @throws IOException if the reader fails
   */
  public static Source read(Reader in) throws IOException {
    return SourceReader.strict().read(in);
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return text.length();
  }

  /**
   * {@return the characters at a span, exactly as they stand in the source}
   *
   * @param span a range of this source
   * @throws IndexOutOfBoundsException if the span does not lie inside this source
   */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * {@return the span with its words}
   *
   * @param span a range of this source
   * @throws IndexOutOfBoundsException if the span does not lie inside this source
   */
  public Excerpt excerpt(Span span) {
    return new Excerpt(span, text(span));
  }

  /**
   * {@return whether the span lies inside this source}
   *
   * @param span any span
   */
  public boolean contains(Span span) {
    return span.end() <= text.length();
  }

  /**
   * {@return line and column of an offset} Lines end at line feed, carriage return, both together,
   * next line (U+0085), line separator and paragraph separator. For many offsets of one source a
   * {@link LineCursor} is quicker.
   *
   * @param offset an index into the text, its length included
   * @throws IndexOutOfBoundsException if the offset does not lie in the text
   */
  public Position position(int offset) {
    return new LineCursor(this).at(offset);
  }

  /**
   * {@return the span counted in code points, as Python and the web's annotation standards count}
   *
   * @param span a range of this source, in UTF-16 code units
   * @throws IndexOutOfBoundsException if the span does not lie inside this source
   */
  public Span inCodePoints(Span span) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  @Override
  public String toString() {
    String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return uri.orElse("text") + " (" + text.length() + " characters: \"" + start + "\")";
  }
}
