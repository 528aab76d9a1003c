package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La grue est tombée le 03/04/2021. | le 03/04/2021 = 2021-04-03",
        "La grue est tombée lundi à 14h30. | lundi à 14h30 = 2021-06-07T14:30",
        "La grue est tombée le 1er mai. | le 1er mai = 2021-05-01",
        "La grue est tombée en oct. 2019. | oct. 2019 = 2019-10",
        "La grue est tombée dans les années 80. | les années 80 = 198",
        "La grue est tombée l'an dernier. | l'an dernier = 2020",
        "La grue est tombée au début de la semaine. | au début de la semaine = 2021-W23",
        "La grue est tombée au premier semestre 2020. | au premier semestre 2020 = 2020-H1",
        "La grue est tombée le lendemain. | le lendemain = 2021-06-10",
        "La grue est tombée hier soir. | hier soir = 2021-06-08TEV",
        "La grue a servi du 3 au 5 mai. | du 3 = 2021-05-03; au 5 mai = 2021-05-05",
        "La grue sera démontée vendredi. | vendredi = 2021-06-11",
        "La grue a tenu deux heures et demie. | deux heures et demie = PT2.5H",
        "La grue a tenu une trentaine d'années. | une trentaine d'années = P30Y",
        "La grue est vérifiée tous les mois. | tous les mois = P1M",
      })
  void hasTheCommonForms(String sentence, String times) {
    assertThat(Times.shown("fr", sentence)).isEqualTo(times);
  }
}
