package org.nutgraf.text;

import java.io.IOException;

/** Bytes that are not text in the expected encoding; the message names the place. */
public final class ArticleReadException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The origin of the bytes. */
  private final String uri;

  /** The offset of the first malformed byte. */
  private final long byteOffset;

  /**
   * Reports malformed bytes.
   *
   * @param uri where the bytes came from
   * @param byteOffset offset of the first malformed byte, from 0
   * @param problem what is wrong with it
   */
  public ArticleReadException(String uri, long byteOffset, String problem) {
    super(uri + ": " + problem + " at byte " + byteOffset);
    this.uri = uri;
    this.byteOffset = byteOffset;
  }

  /** {@return where the bytes came from: the file, or {@code input} for a stream} */
  public String uri() {
    return uri;
  }

  /** {@return the offset of the first malformed byte, counted from 0 and from the file's start} */
  public long byteOffset() {
    return byteOffset;
  }
}
