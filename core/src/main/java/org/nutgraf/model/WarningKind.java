package org.nutgraf.model;

/** What a warning is about. */
public enum WarningKind {
  /** A quotation mark opens and nothing closes it in its paragraph. */
  UNCLOSED_QUOTATION,
  /** The text looks decoded with the wrong charset. */
  MOJIBAKE,
  /** A limit of the parser was reached; what lies beyond stays plain text. */
  LIMIT
}
