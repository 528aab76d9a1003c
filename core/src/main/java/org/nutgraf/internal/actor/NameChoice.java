package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.model.MentionForm;

/** Chooses the name to report and tells how the others relate to it (rule 3.4). */
final class NameChoice {
  private final Words words;
  private final String name;
  private final int length;

  NameChoice(Words words, Identity identity) {
    this.words = words;
    String best = "";
    long bestWeight = -1;
    int bestLength = 0;
    String common = NameLexicon.get().countryName(identity.code);
    for (Sighting sighting : identity.sightings) {
      if (sighting.sort() != Sighting.Sort.NAME) {
        continue;
      }
      String text = words.text(sighting.first(), sighting.end());
      List<String> parts = NameParts.of(words, sighting.first(), sighting.end());
      long weight = weight(sighting, parts);
      if (!identity.code.isEmpty() && text.equals(common)) {
        weight = Long.MAX_VALUE;
      }
      if (weight > bestWeight) {
        best = text;
        bestWeight = weight;
        bestLength = parts.size();
      }
    }
    boolean unnamed = best.isEmpty();
    this.name = !identity.prescribed.isEmpty() ? identity.prescribed : unnamed ? common : best;
    this.length = bestLength;
  }

  String name() {
    return name;
  }

  private long weight(Sighting sighting, List<String> parts) {
    boolean capitals = words.lettering(sighting.first()) == Lettering.CAPITALS;
    int letters = 0;
    for (String part : parts) {
      letters += part.length();
    }
    return (capitals ? 0 : 1L << 40) + ((long) parts.size() << 20) + Math.min(letters, 1 << 19);
  }

  MentionForm form(Sighting sighting) {
    return switch (sighting.sort()) {
      case DEMONYM -> MentionForm.DEMONYM;
      case NOMINAL -> MentionForm.NOMINAL;
      case PRONOUN -> MentionForm.PRONOUN;
      case NAME -> named(sighting);
    };
  }

  private MentionForm named(Sighting sighting) {
    if (words.text(sighting.first(), sighting.end()).equals(name)) {
      return MentionForm.NAME;
    }
    boolean single = sighting.end() - sighting.first() == 1;
    if (single
        && words.info(sighting.first()).isUpper()
        && words.lettering(sighting.first()) != Lettering.CAPITALS) {
      return MentionForm.ACRONYM;
    }
    int parts = NameParts.of(words, sighting.first(), sighting.end()).size();
    return parts < length ? MentionForm.SHORT : MentionForm.NAME;
  }
}
