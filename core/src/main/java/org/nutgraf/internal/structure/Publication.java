package org.nutgraf.internal.structure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.Timestamp;

/** Gathers when the article was published and updated from the time lines of the page. */
final class Publication {
  /** What a time line says of its time. */
  enum Occasion {
    PUBLISHED,
    UPDATED,
    /** Nothing: a bare date. */
    UNTOLD
  }

  private @Nullable Timestamp published;
  private @Nullable Timestamp updated;
  private @Nullable Timestamp untold;

  /** The first line of each kind counts: later ones belong to other articles. */
  void add(Occasion occasion, Timestamp time) {
    switch (occasion) {
      case PUBLISHED -> published = published == null ? time : published;
      case UPDATED -> updated = updated == null ? time : updated;
      case UNTOLD -> untold = untold == null ? time : untold;
    }
  }

  Optional<Timestamp> published() {
    return Optional.ofNullable(published)
        .or(() -> Optional.ofNullable(untold))
        .or(() -> Optional.ofNullable(updated));
  }

  Optional<Timestamp> updated() {
    return Optional.ofNullable(updated);
  }
}
