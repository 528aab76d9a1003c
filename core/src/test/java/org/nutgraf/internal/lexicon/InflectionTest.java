package org.nutgraf.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InflectionTest {
  @Test
  void regularVerbsFollowTheSpelling() {
    assertThat(Inflection.verb("ban").get(VerbForm.PAST)).containsExactly("banned");
    assertThat(Inflection.verb("deny").get(VerbForm.THIRD_PERSON)).containsExactly("denies");
    assertThat(Inflection.verb("tie").get(VerbForm.GERUND)).containsExactly("tying");
    assertThat(Inflection.verb("reach").get(VerbForm.THIRD_PERSON)).containsExactly("reaches");
  }

  @Test
  void irregularVerbsAreListed() {
    assertThat(Inflection.verb("strike").get(VerbForm.PAST)).containsExactly("struck");
    assertThat(Inflection.verb("have").get(VerbForm.THIRD_PERSON)).containsExactly("has");
  }

  @Test
  void aFormLeadsBackToItsVerb() {
    assertThat(Inflection.formsOf("set", "set"))
        .isEqualTo(EnumSet.of(VerbForm.BASE, VerbForm.PAST, VerbForm.PARTICIPLE));
    assertThat(Inflection.formsOf("signal", "signalled"))
        .isEqualTo(EnumSet.of(VerbForm.PAST, VerbForm.PARTICIPLE));
    assertThat(Inflection.formsOf("sign", "signs")).isEqualTo(EnumSet.of(VerbForm.THIRD_PERSON));
    assertThat(Inflection.formsOf("sign", "signal")).isEmpty();
  }

  @Test
  void everyFormOfEveryListedVerbLeadsBackToIt() {
    for (List<String> row : Lexicons.rows("en/word-counts")) {
      String lemma = row.get(0);
      if (!row.get(1).equals("-") && lemma.length() > 1) {
        for (Map.Entry<VerbForm, List<String>> forms : Inflection.verb(lemma).entrySet()) {
          for (String word : forms.getValue()) {
            assertThat(Inflection.possibleVerbs(word)).as(word).contains(lemma);
            assertThat(Inflection.formsOf(lemma, word)).as(word).contains(forms.getKey());
          }
        }
      }
    }
  }
}
