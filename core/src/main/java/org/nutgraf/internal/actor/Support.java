package org.nutgraf.internal.actor;

/**
 * How much speaks for each kind of a name; of several mentions the sums are compared.
 *
 * @param person for a person
 * @param organization for an organisation
 * @param place for a place
 * @param group for a group
 * @param other for no actor
 */
record Support(float person, float organization, float place, float group, float other) {
  private static final NameKind[] KINDS = NameKind.values();

  static final Support NONE = new Support(0, 0, 0, 0, 0);

  /** {@return one unit for a kind, nothing for the others} */
  static Support of(NameKind kind, float unit) {
    return new Support(
        kind == NameKind.PERSON ? unit : 0,
        kind == NameKind.ORGANIZATION ? unit : 0,
        kind == NameKind.PLACE ? unit : 0,
        kind == NameKind.GROUP ? unit : 0,
        kind == NameKind.OTHER ? unit : 0);
  }

  float of(NameKind kind) {
    return switch (kind) {
      case PERSON -> person;
      case ORGANIZATION -> organization;
      case PLACE -> place;
      case GROUP -> group;
      case OTHER -> other;
    };
  }

  Support plus(Support more) {
    return new Support(
        person + more.person,
        organization + more.organization,
        place + more.place,
        group + more.group,
        other + more.other);
  }

  Support times(float factor) {
    return new Support(
        person * factor, organization * factor, place * factor, group * factor, other * factor);
  }

  /** {@return relative to the best kind, which has zero, and none further below than a floor} */
  Support relative(float floor) {
    float best = of(best(NameKind.OTHER));
    return new Support(
        Math.max(person - best, floor),
        Math.max(organization - best, floor),
        Math.max(place - best, floor),
        Math.max(group - best, floor),
        Math.max(other - best, floor));
  }

  /** {@return the kind with most support; of equals the one given, else the first} */
  NameKind best(NameKind preferred) {
    NameKind best = preferred;
    for (NameKind kind : KINDS) {
      best = of(kind) > of(best) ? kind : best;
    }
    return best;
  }
}
