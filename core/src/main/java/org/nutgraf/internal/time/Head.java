package org.nutgraf.internal.time;

import org.nutgraf.internal.scan.Token;

/**
 * What stands before the core of an expression: {@code about}, {@code the}, {@code late}.
 *
 * @param definite whether {@code the} stands there
 * @param single whether {@code a} stands there, which counts one
 * @param narrowed whether {@code early}, {@code mid} or {@code late} stands there
 */
record Head(boolean definite, boolean single, boolean narrowed) {
  /** Reads what there is; the cursor stands at the core then. */
  static Head read(Cursor cursor) {
    Token first = cursor.peek(0);
    boolean elided = first != null && first.key().startsWith("l'");
    boolean definite = elided || cursor.follows(Category.DEFINITE);
    boolean single = false;
    boolean narrowed = false;
    for (int i = 0; i < 4; i++) {
      Sense article = cursor.take(Category.ARTICLE);
      if (article != null) {
        definite = article.value().equals("0");
        single = !definite;
      } else if (isPhase(cursor)) {
        narrowed = true;
        cursor.takeHyphen();
      } else if (!isApproximation(cursor)) {
        break;
      }
    }
    return new Head(definite, single, narrowed);
  }

  /** {@code late}, but not {@code le début} in {@code le début de la semaine}. */
  private static boolean isPhase(Cursor cursor) {
    int next = cursor.at() + 1;
    boolean edge =
        cursor.isNext(Category.EDGE)
            && cursor.isA(next, Category.OF)
            && !cursor.isA(next, Category.ARTICLE);
    return !edge && !cursor.isNext(Category.PART) && cursor.take(Category.PHASE) != null;
  }

  /** {@code over two weeks} is an approximation, {@code over the past week} is not. */
  private static boolean isApproximation(Cursor cursor) {
    int before = cursor.at();
    Sense approx = cursor.take(Category.APPROX);
    if (approx == null) {
      return false;
    }
    Sense article = cursor.look(Category.ARTICLE);
    boolean counts = cursor.isCount() || (article != null && article.value().equals("1"));
    if (approx.isAmbiguous() && !counts) {
      cursor.moveTo(before);
      return false;
    }
    return true;
  }
}
