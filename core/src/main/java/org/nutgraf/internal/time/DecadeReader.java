package org.nutgraf.internal.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads decades: {@code 1970s}, {@code 1930's}, {@code '50s}, {@code the sixties}. */
final class DecadeReader {
  private static final Set<String> PERSONAL =
      Set.of("his", "her", "their", "my", "our", "your", "its");

  private final Cursor cursor;

  DecadeReader(Cursor cursor) {
    this.cursor = cursor;
  }

  @Nullable Meaning read(Head head) {
    Token ahead = cursor.peek(-1);
    if (ahead != null && PERSONAL.contains(ahead.key())) {
      // An age: "in her 40s".
      return null;
    }
    Sense word = head.definite() ? cursor.take(Category.DECADE) : null;
    if (word != null) {
      cursor.take(Category.DECADES);
      return new Fixed(TimeType.DATE, "19" + word.number() / 10);
    }
    boolean quote = cursor.isAttached() && ahead != null && ahead.word().kind() == TokenKind.QUOTE;
    boolean cued = quote || head.definite() || head.narrowed() || cursor.follows(Category.CUE);
    int before = cursor.at();
    Sense years = cursor.take(Category.DECADES);
    Meaning decade = years == null ? figures(cued) : before(years);
    if (decade == null) {
      cursor.moveTo(before);
    }
    return decade;
  }

  private @Nullable Meaning figures(boolean cued) {
    String form = cursor.number();
    int digits = form == null ? 0 : Figures.digits(form);
    if (form == null || (digits != 4 && (digits != 2 || !cued)) || form.charAt(digits - 1) != '0') {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return isPlural(form.substring(digits)) ? decade(form, digits) : null;
  }

  /** {@code 1970s}, {@code 1930's}, {@code 1980er Jahre}. */
  private boolean isPlural(String ending) {
    if (ending.isEmpty()) {
      return cursor.isAttached() && cursor.takeMark("'s");
    }
    return ending.equalsIgnoreCase("s")
        || (ending.equals("er") && cursor.take(Category.DECADES) != null);
  }

  /** {@code les années 1980}, {@code les années 80}. */
  private @Nullable Meaning before(Sense years) {
    String form = cursor.number();
    boolean round = form != null && Figures.isDigits(form) && form.endsWith("0");
    if (form == null || !round || !years.value().equals("BEFORE") || form.length() % 2 != 0) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return form.length() > 4 ? null : decade(form, form.length());
  }

  private static Fixed decade(String form, int digits) {
    int year = Integer.parseInt(form.substring(0, digits));
    int decade = (digits == 4 ? year : Years.ofTwoDigits(year)) / 10;
    return new Fixed(TimeType.DATE, decade < 100 ? "0" + decade : Integer.toString(decade));
  }
}
