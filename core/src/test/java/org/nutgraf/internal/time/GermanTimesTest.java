package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Kran fiel am 3.4.2021. | 3.4.2021 = 2021-04-03",
        "Der Kran fiel am Montag, dem 5. April 2021, um 14.30 Uhr. "
            + "| Montag, dem 5. April 2021, um 14.30 Uhr = 2021-04-05T14:30",
        "Der Kran fiel im Okt. 2019. | Okt. 2019 = 2019-10",
        "Der Kran fiel in den 1980er Jahren. | den 1980er Jahren = 198",
        "Der Kran fiel in der Nacht zum Samstag. | der Nacht zum Samstag = 2021-06-05TNI",
        "Der Kran fiel am Wochenende. | Wochenende = 2021-W22-WE",
        "Der Kran fiel am Tag darauf. | Tag darauf = 2021-06-10",
        "Der Kran fiel im ersten Halbjahr 2020. | ersten Halbjahr 2020 = 2020-H1",
        "Der Kran fiel im Vorjahr. | Vorjahr = 2020",
        "Der Kran fiel Ende des Jahres. | Ende des Jahres = 2021",
        "Der Kran fiel am Pfingstmontag. | Pfingstmontag = 2021-05-24",
        "Der Kran wird am Freitag abgebaut. | Freitag = 2021-06-11",
        "Der Kran stand zweieinhalb Jahre. | zweieinhalb Jahre = P2.5Y",
        "Der Kran stand monatelang. | monatelang = PXM",
        "Der Kran wird alle zwei Jahre geprüft. | alle zwei Jahre = P2Y",
      })
  void hasTheCommonForms(String sentence, String times) {
    assertThat(Times.shown("de", sentence)).isEqualTo(times);
  }
}
