package org.nutgraf.spark;

/** A record that holds no article. */
final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why a record was refused; the words of the {@code reason} column. */
  enum Reason {
    /** The bytes are not UTF-8. */
    NOT_UTF_8,
    /** The line is not one JSON object. */
    NOT_JSON,
    /** There is no text, or nothing but blanks. */
    NO_TEXT,
    /** The date of publication cannot be read. */
    BAD_DATE
  }

  private final Reason reason;

  BadRecordException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  BadRecordException(Reason reason, String detail, Exception cause) {
    super(detail, cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
