package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;

/** Resolves {@code the two countries}: the last two that did something to each other. */
final class Pairs {
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:two|both)(?: neighbou?ring)?"
              + " (?:countries|nations|sides|states|governments|neighbou?rs|parties|leaders|allies)");

  private final Prose prose;
  private List<Participant> last = List.of();

  /** The last two that are both countries. */
  private List<Participant> lastCountries = List.of();

  Pairs(Prose prose) {
    this.prose = prose;
  }

  void apply(Candidate event) {
    List<Participant> both =
        event.participants.stream()
            .filter(side -> side.role() == ParticipantRole.BOTH && side.actor().isPresent())
            .toList();
    if (both.size() == 2) {
      last = both;
      if (both.stream().allMatch(Pairs::isCountry)) {
        lastCountries = both;
      }
      return;
    }
    for (Participant side : List.copyOf(event.participants)) {
      if (side.role() != ParticipantRole.PATIENT && side.actor().isEmpty() && isPair(side)) {
        List<Participant> resolved = new ArrayList<>();
        for (Participant one : antecedent(side)) {
          resolved.add(new Participant(ParticipantRole.BOTH, one.actor(), side.span()));
        }
        if (!resolved.isEmpty()) {
          event.participants.remove(side);
          event.participants.addAll(0, resolved);
        }
        return;
      }
    }
  }

  private boolean isPair(Participant side) {
    String words = words(side);
    return words.length() < 40 && BOTH.matcher(words).matches();
  }

  /** Whom the words take up: countries, where they say so. */
  private List<Participant> antecedent(Participant side) {
    String words = words(side);
    boolean countries =
        words.endsWith("countries") || words.endsWith("nations") || words.endsWith("states");
    return countries ? lastCountries : last;
  }

  private String words(Participant side) {
    return prose.text().plain(side.span().start(), side.span().end()).toLowerCase(Locale.ROOT);
  }

  private static boolean isCountry(Participant side) {
    return side.actor().map(actor -> actor.kind() == ActorKind.COUNTRY).orElse(false);
  }
}
