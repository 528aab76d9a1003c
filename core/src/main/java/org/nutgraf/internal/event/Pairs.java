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
    List<Participant> both = mutual(event);
    if (both.size() == 2) {
      last = both;
      if (isCountry(both.get(0)) && isCountry(both.get(1))) {
        lastCountries = both;
      }
      return;
    }
    for (Participant side : event.participants) {
      if (side.role() != ParticipantRole.PATIENT && side.actor().isEmpty() && isPair(side)) {
        resolve(side, event);
        return;
      }
    }
  }

  private static List<Participant> mutual(Candidate event) {
    List<Participant> both = List.of();
    for (Participant side : event.participants) {
      if (side.role() == ParticipantRole.BOTH && side.actor().isPresent()) {
        both = both.isEmpty() ? new ArrayList<>(2) : both;
        both.add(side);
      }
    }
    return both;
  }

  private void resolve(Participant side, Candidate event) {
    List<Participant> resolved = new ArrayList<>();
    for (Participant one : antecedent(side)) {
      resolved.add(new Participant(ParticipantRole.BOTH, one.actor(), side.span()));
    }
    if (!resolved.isEmpty()) {
      event.participants.remove(side);
      event.participants.addAll(0, resolved);
    }
  }

  private boolean isPair(Participant side) {
    return side.span().length() < 60 && BOTH.matcher(words(side)).matches();
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
