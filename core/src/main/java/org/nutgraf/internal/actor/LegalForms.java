package org.nutgraf.internal.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;

/** The legal forms of companies, from {@code en/legal-forms.txt}. */
final class LegalForms {
  private static final Set<String> LAST = with("last");
  private static final Set<String> AFTER_COMMA = with("comma");

  private LegalForms() {}

  /** Whether a name that ends with the word is a company's: {@code Nordvik ASA}. */
  static boolean isLast(String key) {
    return LAST.contains(key);
  }

  /** Whether the word belongs to the name before a comma: {@code Orbit, Inc.}. */
  static boolean followsComma(String key) {
    return AFTER_COMMA.contains(key);
  }

  private static Set<String> with(String place) {
    Set<String> forms = new HashSet<>();
    for (List<String> row : Lexicons.rows("en/legal-forms")) {
      if (row.get(1).contains(place)) {
        forms.add(row.get(0));
      }
    }
    return Set.copyOf(forms);
  }
}
