package org.nutgraf.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nutgraf.text.ArticleReadException;
import org.nutgraf.text.Source;
import org.nutgraf.text.SourceReader;
import org.nutgraf.text.Span;

/** Any bytes are read or refused with the place; what was read strictly is what the bytes say. */
public final class ReaderTarget {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.US_ASCII,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("Shift_JIS"));

  private ReaderTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    for (Charset charset : CHARSETS) {
      Source lenient = SourceReader.replacing().charset(charset).read(stream(bytes));
      try {
        Source strict = SourceReader.strict().charset(charset).read(stream(bytes));
        Checks.check(strict.equals(lenient), "nothing to replace where strict reading succeeds");
      } catch (ArticleReadException e) {
        Checks.check(e.byteOffset() >= 0 && e.byteOffset() < bytes.length, "a place in the bytes");
        Checks.check(e.getMessage().contains("at byte " + e.byteOffset()), "the place in words");
      }
    }
    positions(SourceReader.replacing().read(stream(bytes)));
  }

  private static void positions(Source source) {
    int middle = source.length() / 2;
    Checks.check(source.position(middle).line() >= 1, "lines from 1");
    Checks.check(source.position(source.length()).column() >= 1, "columns from 1");
    Span span = new Span(middle, source.length());
    Checks.check(source.inCodePoints(span).length() <= span.length(), "fewer code points");
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
