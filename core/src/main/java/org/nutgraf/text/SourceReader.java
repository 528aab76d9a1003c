package org.nutgraf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads sources from bytes: UTF-8 strictly, unless another charset or replacement is asked for.
 *
 * <pre>{@code
 * Source source = SourceReader.replacing().charset(StandardCharsets.ISO_8859_1).read(file);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String UNNAMED = "input";

  private final Charset charset;
  private final CodingErrorAction onMalformed;

  private SourceReader(Charset charset, CodingErrorAction onMalformed) {
    this.charset = charset;
    this.onMalformed = onMalformed;
  }

  /** {@return a reader of UTF-8 that refuses malformed bytes} */
  public static SourceReader strict() {
    return new SourceReader(StandardCharsets.UTF_8, CodingErrorAction.REPORT);
  }

  /** {@return a reader of UTF-8 that puts U+FFFD in the place of malformed bytes} */
  public static SourceReader replacing() {
    return new SourceReader(StandardCharsets.UTF_8, CodingErrorAction.REPLACE);
  }

  /**
   * {@return the same reader for another encoding}
   *
   * @param other the encoding of the bytes
   */
  public SourceReader charset(Charset other) {
    return new SourceReader(other, onMalformed);
  }

  /**
   * Reads a file.
   *
   * @param file the file, which the source names as its origin
   * @return its text without a byte order mark
   * @throws ArticleReadException if a byte is malformed and this reader is strict
   * @throws IOException if the file cannot be read
   */
  public Source read(Path file) throws IOException {
    String uri = file.toString().replace('\\', '/');
    return new Source(Optional.of(uri), decode(Files.readAllBytes(file), uri));
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param in the bytes
   * @return their text without a byte order mark
   * @throws ArticleReadException if a byte is malformed and this reader is strict
   * @throws IOException if the stream cannot be read
   */
  public Source read(InputStream in) throws IOException {
    return new Source(Optional.empty(), decode(in.readAllBytes(), UNNAMED));
  }

  /**
   * Reads characters to their end and leaves the reader open.
   *
   * @param in the characters
   * @return the text without a byte order mark
   * @throws IOException if the reader fails
   */
  public Source read(Reader in) throws IOException {
    StringWriter all = new StringWriter();
    in.transferTo(all);
    return Source.of(withoutMark(all.toString()));
  }

  private String decode(byte[] bytes, String uri) throws ArticleReadException {
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(onMalformed).onUnmappableCharacter(onMalformed);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new ArticleReadException(uri, in.position(), "not " + charset.name());
    }
    return withoutMark(out.flip().toString());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
