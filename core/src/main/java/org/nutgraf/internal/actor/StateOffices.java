package org.nutgraf.internal.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.ActorKind;

/**
 * Gives an office of state whose country the text does not say to the country that the article is
 * about: the one it names, or names far more often than any other. People of government who are
 * known to belong elsewhere are left out.
 */
final class StateOffices {
  private static final Set<String> TITLES =
      Set.of("president", "vice-president", "minister", "premier", "chancellor", "king", "queen");

  /** How much more often than all others together the country must be named. */
  private static final int MARGIN = 3;

  private final Words words;
  private final List<Identity> identities;
  private final Affiliation affiliation;

  StateOffices(Words words, List<Identity> identities, Affiliation affiliation) {
    this.words = words;
    this.identities = identities;
    this.affiliation = affiliation;
  }

  void assign() {
    Identity home = home();
    if (home == null) {
      return;
    }
    for (Identity identity : identities) {
      if (identity.isPerson() && isStateless(identity)) {
        identity.offices.replaceAll(
            office -> isOfState(office) ? new Office(office.first(), office.end(), home) : office);
      }
    }
  }

  private @Nullable Identity home() {
    Identity most = null;
    int all = 0;
    for (Identity identity : identities) {
      if (identity.kind == ActorKind.COUNTRY) {
        all += identity.sightings.size();
        if (most == null || identity.sightings.size() > most.sightings.size()) {
          most = identity;
        }
      }
    }
    boolean alone = most != null && most.sightings.size() >= MARGIN * (all - most.sightings.size());
    return alone ? most : null;
  }

  private boolean isStateless(Identity person) {
    return person.offices.stream().allMatch(office -> office.of() == null)
        && affiliation.ofPerson(person).isEmpty();
  }

  /** {@code President X}, {@code former president X}; the president of a club is none. */
  private boolean isOfState(Office office) {
    String last = words.token(office.end() - 1).key();
    boolean former = office.first() > 0 && words.is(office.first() - 1, "former");
    return TITLES.contains(last)
        && (former || last.equals("minister") || words.info(office.first()).isCapitalized());
  }
}
