package org.nutgraf.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Collects rows, cell by cell. */
final class Row {
  /** What parts the values of a cell that holds several. */
  static final String SEPARATOR = "; ";

  /** The full-width forms count in East Asian versions. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder out = new StringBuilder(8192);
  private final boolean withFormulas;
  private boolean isBegun;

  Row(boolean withFormulas) {
    this.withFormulas = withFormulas;
  }

  /** A cell of any text. */
  Row cell(String text) {
    begin();
    boolean isFormula = !withFormulas && startsFormula(text);
    if (!isFormula && isPlain(text)) {
      out.append(text);
      return this;
    }
    out.append(isFormula ? "\"'" : "\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        out.append('"');
      }
      boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (isPair) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    out.append('"');
    return this;
  }

  Row cell(Optional<String> text) {
    return cell(text.orElse(""));
  }

  Row words(Optional<Excerpt> excerpt) {
    return cell(excerpt.map(Excerpt::text));
  }

  Row cell(Enum<?> constant) {
    return cell(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  Row cell(List<String> texts) {
    return cell(String.join(SEPARATOR, texts));
  }

  Row cell(int number) {
    begin();
    out.append(number);
    return this;
  }

  /** Two cells: start and end. */
  Row span(Span span) {
    return cell(span.start()).cell(span.end());
  }

  void end() {
    out.append('\n');
    isBegun = false;
  }

  private void begin() {
    if (isBegun) {
      out.append(',');
    }
    isBegun = true;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Whether the text may stand without quotation marks. They also keep blanks at the edges, and
   * semicolons from spreadsheets that part cells by them.
   */
  private static boolean isPlain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean isAtEdge = i == 0 || i == length - 1;
      if (c == ','
          || c == ';'
          || c == '"'
          || c < ' '
          || (c == ' ' && isAtEdge)
          || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** The rows so far, which are forgotten. */
  String take() {
    String rows = out.toString();
    out.setLength(0);
    return rows;
  }
}
