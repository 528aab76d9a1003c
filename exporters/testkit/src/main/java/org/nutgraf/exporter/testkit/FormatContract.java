package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an exporter says about its format. */
public interface FormatContract extends ExporterSubject {
  /** Holds the format to one value. */
  @Test
  @DisplayName("every instance has the same format")
  default void everyInstanceHasTheSameFormat() {
    assertThat(exporter().format()).isEqualTo(exporter().format());
  }

  /** Holds title, media type and extension to their forms. */
  @Test
  @DisplayName("title, media type and file extension are of the usual form")
  default void formatIsOfTheUsualForm() {
    assertThat(exporter().format().title()).as("title").isNotBlank();
    assertThat(exporter().format().mediaType())
        .as("media type")
        .matches("[a-z]+/[a-z0-9][a-z0-9.+-]*(; ?[a-z-]+=[A-Za-z0-9.+-]+)*");
    assertThat(exporter().format().fileExtension())
        .as("file extension")
        .doesNotStartWith(".")
        .doesNotEndWith(".");
  }

  /** Holds every alias to be a name of its own. */
  @Test
  @DisplayName("no alias stands twice or is the name")
  default void aliasesAreNamesOfTheirOwn() {
    assertThat(exporter().format().aliases())
        .as("aliases of %s", exporter().format().name())
        .doesNotHaveDuplicates()
        .doesNotContain(exporter().format().name());
  }

  /** Holds the class to what a service loader needs. */
  @Test
  @DisplayName("the class is public and has a public constructor without parameters")
  default void canBeInstantiatedByAnyone() throws NoSuchMethodException {
    Class<?> type = exporter().getClass();
    assertThat(Modifier.isPublic(type.getModifiers())).as("%s is public", type).isTrue();
    assertThat(Modifier.isPublic(type.getDeclaredConstructor().getModifiers()))
        .as("the constructor of %s is public", type)
        .isTrue();
  }
}
