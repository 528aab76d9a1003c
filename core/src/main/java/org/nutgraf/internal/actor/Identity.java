package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.model.ActorKind;

/** An actor in the making: what was merged so far. Lives within one parse. */
final class Identity {
  final ActorKind kind;

  /** ISO code of a country, else empty. */
  final String code;

  final List<Sighting> sightings = new ArrayList<>(2);
  final List<Office> offices = new ArrayList<>(1);
  Sex sex = Sex.UNKNOWN;

  /** The name that an authority file prescribes, else empty. */
  String prescribed = "";

  /** The identifier in the authority file, else empty. */
  String authorityId = "";

  /** The words of the fullest name so far, spelled plainly. */
  List<String> parts = List.of();

  /** Index of the last token of the latest mention so far. */
  int latest = -1;

  Identity(ActorKind kind, String code) {
    this.kind = kind;
    this.code = code;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
    latest = Math.max(latest, sighting.end());
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  int first() {
    int first = Integer.MAX_VALUE;
    for (Sighting sighting : sightings) {
      first = Math.min(first, sighting.first());
    }
    return first;
  }
}
