package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.nutgraf.model.Article;
import org.nutgraf.model.TimeReference;
import org.nutgraf.parser.ArticleParser;

/** Reads the times of short texts as tests want them. */
final class Times {
  static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 9);

  /** What the specification allows as a value. */
  static final Pattern VALUE =
      Pattern.compile(
          "(PRESENT|PAST|FUTURE)_REF"
              + "|P(\\d+(\\.\\d+)?|X)(DE|CE|ML|NI|WE|[DWMQY])(.*)"
              + "|P(.*)T((\\d+(\\.\\d+)?|X)[HMS])+"
              + "|FY\\d{4}|BC\\d{4}|\\d{1,3}|X{1,4}"
              + "|[\\dX]{4}(-[\\dX]{2}(-[\\dX]{2})?|-W[\\dX]{2}(-(\\d|WE))?"
              + "|-(SP|SU|FA|WI|Q[\\dX]|H[12]))?"
              + "(T(MO|AF|EV|NI|MI|DT|([\\dX]{2}:[\\dX]{2}(:\\d{2})?)(Z|[+-]\\d{2}:\\d{2})?))?");

  private Times() {}

  /** The times of an article in a language, published on a Wednesday in June. */
  static List<TimeReference> of(String language, String sentences) {
    return article(language, sentences).times();
  }

  static Article article(String language, String sentences) {
    return ArticleParser.builder()
        .published(WEDNESDAY)
        .language(language)
        .build()
        .parse("Notes from the harbour\n\n" + sentences);
  }

  /** Words and values, one time after the other: {@code Monday = 2021-06-07; …}. */
  static String shown(String language, String sentences) {
    return String.join(
        "; ",
        of(language, sentences).stream().map(time -> time.text() + " = " + time.value()).toList());
  }
}
