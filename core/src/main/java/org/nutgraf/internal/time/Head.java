package org.nutgraf.internal.time;

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
    boolean definite = false;
    boolean single = false;
    boolean narrowed = false;
    for (int i = 0; i < 4; i++) {
      Sense article = cursor.take(Category.ARTICLE);
      if (article != null) {
        definite = article.value().equals("0");
        single = !definite;
      } else if (cursor.look(Category.PART) == null && cursor.take(Category.PHASE) != null) {
        narrowed = true;
        cursor.takeHyphen();
      } else if (!isApproximation(cursor)) {
        break;
      }
    }
    return new Head(definite, single, narrowed);
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
