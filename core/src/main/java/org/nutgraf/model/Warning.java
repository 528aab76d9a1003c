package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import org.nutgraf.text.LineCursor;
import org.nutgraf.text.Position;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/**
 * Something odd in the source that a person may want to look at.
 *
 * @param kind what it is about
 * @param message one sentence for a person
 * @param line the line where it starts, from 1
 * @param column the column where it starts, from 1 in UTF-16 code units
 * @param span the characters it is about
 */
public record Warning(WarningKind kind, String message, int line, int column, Span span) {
  /**
   * Checks that nothing is null.
   *
   * @throws IllegalArgumentException if line or column is below 1
   */
  public Warning {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
    Position unused = new Position(line, column);
  }

  /**
   * {@return a warning whose line and column are those of the span's start}
   *
   * @param kind what it is about
   * @param message one sentence for a person
   * @param source the text that the span lies in
   * @param span the characters it is about
   */
  public static Warning at(WarningKind kind, String message, Source source, Span span) {
    return at(kind, message, new LineCursor(source), span);
  }

  /**
   * {@return a warning whose line and column are those of the span's start, for many in one text}
   *
   * @param kind what it is about
   * @param message one sentence for a person
   * @param lines the lines of the text that the span lies in
   * @param span the characters it is about
   */
  public static Warning at(WarningKind kind, String message, LineCursor lines, Span span) {
    Position position = lines.at(span.start());
    return new Warning(kind, message, position.line(), position.column(), span);
  }

  /** {@return line, column and message: {@code <12:5> unclosed quotation}} */
  @Override
  public String toString() {
    return "<" + line + ":" + column + "> " + message;
  }
}
