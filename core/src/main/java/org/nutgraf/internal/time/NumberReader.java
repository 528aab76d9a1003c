package org.nutgraf.internal.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and words. */
final class NumberReader {
  static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST = 12;

  private final Cursor cursor;

  NumberReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A count in decimal notation, {@code X} for one that is not told, or null if there is none. */
  @Nullable String count() {
    Sense vague = cursor.take(Category.VAGUE);
    if (vague != null) {
      return vague.value();
    }
    Sense half = cursor.take(Category.HALF);
    if (half != null) {
      cursor.takeHyphen();
      return half.value();
    }
    String figures = figures();
    BigDecimal number = figures == null ? words() : new BigDecimal(figures);
    return number == null ? null : withHalf(number).toPlainString();
  }

  /** A count, of a range the higher: {@code two to three}, {@code 10-15}, {@code six or seven}. */
  @Nullable String most() {
    String least = count();
    if (least == null || least.equals("X")) {
      return least;
    }
    int before = cursor.at();
    boolean hyphen = cursor.takeHyphen();
    Sense joint = cursor.look(Category.AND);
    boolean joined = joint != null && (joint.value().equals("OR") || cursor.isNext(Category.UNTIL));
    if (joined) {
      cursor.take(Category.AND);
      cursor.takeHyphen();
    }
    String most = joined || hyphen ? count() : null;
    boolean more =
        most != null
            && !most.equals("X")
            && new BigDecimal(most).compareTo(new BigDecimal(least)) > 0;
    if (more) {
      return most;
    }
    cursor.moveTo(before);
    return least;
  }

  private @Nullable String figures() {
    String form = cursor.number();
    if (form == null || form.length() > LONGEST || !isPlain(form)) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return form.replace(",", "");
  }

  private static boolean isPlain(String form) {
    int dots = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      dots += c == '.' ? 1 : 0;
      boolean grouped = c == ',' && (form.length() - i) % 4 == 0;
      if ((c < '0' || c > '9') && c != '.' && !grouped) {
        return false;
      }
    }
    return dots <= 1;
  }

  private @Nullable BigDecimal words() {
    BigDecimal total = null;
    int before = cursor.at();
    for (int i = 0; i < 6; i++) {
      Sense word = cursor.take(Category.NUMBER);
      if (word == null) {
        break;
      }
      BigDecimal number = BigDecimal.valueOf(word.number());
      if (total != null && !continues(total.intValue(), word.number())) {
        // "two four-year terms"
        break;
      }
      boolean multiplies = total != null && number.compareTo(HUNDRED) >= 0;
      total = total == null ? number : multiplies ? total.multiply(number) : total.add(number);
      before = cursor.at();
      cursor.takeHyphen();
    }
    cursor.moveTo(before);
    return total;
  }

  /** {@code forty} goes on with {@code five}, {@code three} with {@code hundred}. */
  private static boolean continues(int total, int next) {
    int rest = total % 100;
    return next >= 100 || (rest == 0 && total > 0) || (rest % 10 == 0 && rest >= 20 && next < 10);
  }

  /** {@code two and a half}, {@code two-and-a-half}, {@code 2 1/2}, {@code 2½}. */
  private BigDecimal withHalf(BigDecimal number) {
    int before = cursor.at();
    if (cursor.takeMark("½")
        || (cursor.takeMark("1") && cursor.takeMark("/") && cursor.takeMark("2"))) {
      return number.add(HALF);
    }
    cursor.moveTo(before);
    cursor.takeHyphen();
    if (takeAndAHalf()) {
      return number.add(HALF);
    }
    cursor.moveTo(before);
    return number;
  }

  boolean takeAndAHalf() {
    int before = cursor.at();
    if (cursor.take(Category.AND) != null) {
      cursor.takeHyphen();
      cursor.take(Category.ARTICLE);
      cursor.takeHyphen();
      if (cursor.take(Category.HALF) != null) {
        return true;
      }
    }
    cursor.moveTo(before);
    return false;
  }
}
