package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a house's own authority file: an actor whose names the parser shall know.
 *
 * @param name the name to report: {@code Kurdistan Democratic Party of Iran}
 * @param aliases other names that the texts use: {@code KDPI}
 * @param kind what it is
 * @param code the ISO 3166-1 alpha-3 code of the country that it is or stands for
 * @param id the identifier in the file, reported as {@link Actor#authorityId}
 */
public record KnownActor(
    String name, List<String> aliases, ActorKind kind, Optional<String> code, Optional<String> id) {
  /**
   * Copies the list and checks the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public KnownActor {
    aliases = List.copyOf(aliases);
    requireNonNull(kind, "kind");
    requireNonNull(code, "code");
    requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a known actor needs a name");
    }
  }
}
