package org.nutgraf.spark;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.nutgraf.spark.BadRecordException.Reason;

/** Turns the bytes of a record into the text of an article and what is said about it. */
interface RecordDecoder extends Serializable {
  /**
   * {@return what the record holds}
   *
   * @throws BadRecordException if it is no article
   */
  ArticleRecord decode(RawRecord record) throws BadRecordException;

  /** A file that is nothing but the text of an article. */
  static ArticleRecord plainText(RawRecord record) throws BadRecordException {
    String text = utf8(record.bytes());
    return new ArticleRecord(
        withText(text.startsWith("\uFEFF") ? text.substring(1) : text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>());
  }

  /** Strictly decoded text. */
  static String utf8(byte[] bytes) throws BadRecordException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRecordException(Reason.NOT_UTF_8, "the bytes are not UTF-8", e);
    }
  }

  /** The text, if there is anything in it. */
  static String withText(String text) throws BadRecordException {
    if (text.isBlank()) {
      throw new BadRecordException(Reason.NO_TEXT, "the text is empty");
    }
    return text;
  }
}
