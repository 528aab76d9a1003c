package org.nutgraf.converter.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.nutgraf.text.ArticleReadException;

/**
 * Cuts bytes at line feeds and decodes each line by itself, so that one bad line spoils no other.
 */
final class LineReader {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int end;
  private long offset;
  private long lineStart;
  private boolean tooLong;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false after the last. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    lineStart = offset;
    while (fill()) {
      int stop = lineFeed();
      take(stop - position);
      boolean found = stop < end;
      offset += stop - position + (found ? 1 : 0);
      position = found ? stop + 1 : stop;
      if (found) {
        return true;
      }
    }
    return offset > lineStart;
  }

  /** The line without its end. */
  String text() throws InputException {
    if (tooLong) {
      throw new InputException(Bytes.TOO_LONG);
    }
    try {
      return Bytes.decode(line.toByteArray());
    } catch (ArticleReadException e) {
      throw new InputException("not UTF-8 at byte " + (lineStart + e.byteOffset()));
    } catch (IOException e) {
      throw new InputException(Problem.describe(e));
    }
  }

  private boolean fill() throws IOException {
    if (position < end) {
      return true;
    }
    position = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private int lineFeed() {
    int i = position;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private void take(int length) {
    tooLong |= line.size() + length > Bytes.LIMIT;
    if (!tooLong) {
      line.write(buffer, position, length);
    }
  }
}
