package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
  @ParameterizedTest
  @CsvSource({
    "12-25, 2021, 2021-12-25",
    "1944-06-06, 2021, 1944-06-06",
    "11-4-4, 2021, 2021-11-25",
    "11-4-4+1, 2021, 2021-11-26",
    "05-1-L, 2021, 2021-05-31",
    "E+0, 2021, 2021-04-04",
    "E+0, 2000, 2000-04-23",
    "E-2, 2024, 2024-03-29",
    "E+49, 2019, 2019-06-09",
    "11-1-1+1, 2020, 2020-11-03",
    "H10-01, 2021, 2021-05-13",
    "H12-10, 2023, 2023-06-28"
  })
  void fallsOnTheDayOfItsRule(String rule, int year, String day) {
    assertThat(new Holiday(rule).in(year)).hasToString(day);
  }

  @Property(tries = 200)
  void easterIsASundayOfSpring(@ForAll @IntRange(min = 1583, max = 9999) int year) {
    var easter = new Holiday("E+0").in(year);
    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(easter).isBetween(year + "-03-22", year + "-04-25");
  }
}
