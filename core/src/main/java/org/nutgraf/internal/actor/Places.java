package org.nutgraf.internal.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which actor is named at which token. */
final class Places {
  private final @Nullable Identity[] starting;
  private final @Nullable Identity[] ending;
  private final int[] ends;

  Places(int tokens, List<Identity> identities) {
    starting = new @Nullable Identity[tokens + 1];
    ending = new @Nullable Identity[tokens + 1];
    ends = new int[tokens + 1];
    for (Identity identity : identities) {
      for (Sighting sighting : identity.sightings) {
        starting[sighting.first()] = identity;
        ending[sighting.end()] = identity;
        ends[sighting.first()] = sighting.end();
      }
    }
  }

  /** The actor whose name starts at a token. */
  @Nullable Identity startingAt(int token) {
    return token >= 0 && token < starting.length ? starting[token] : null;
  }

  /** The actor whose name ends before a token. */
  @Nullable Identity endingAt(int token) {
    return token >= 0 && token < ending.length ? ending[token] : null;
  }

  /** The end of the name that starts at a token. */
  int endOf(int token) {
    return ends[token];
  }
}
