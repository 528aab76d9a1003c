package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateOrderTest {
  private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2021, 6, 9));

  @Test
  void theReadingThatIsADateWins() {
    assertThat(new DateOrder(true, JUNE).isMonthFirst(2021, 25, 12)).isFalse();
    assertThat(new DateOrder(false, JUNE).isMonthFirst(2021, 12, 25)).isTrue();
  }

  @Test
  void theReadingNearerToPublicationWins() {
    assertThat(new DateOrder(true, JUNE).isMonthFirst(2021, 3, 6)).isFalse();
    assertThat(new DateOrder(false, JUNE).isMonthFirst(2021, 6, 3)).isTrue();
  }

  @Test
  void theHabitOfTheLanguageDecidesOtherwise() {
    assertThat(new DateOrder(true, Optional.empty()).isMonthFirst(2021, 3, 6)).isTrue();
    assertThat(new DateOrder(false, Optional.empty()).isMonthFirst(2021, 3, 6)).isFalse();
    assertThat(new DateOrder(true, JUNE).isMonthFirst(2021, 6, 6)).isTrue();
  }
}
