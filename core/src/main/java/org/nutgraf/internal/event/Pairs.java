package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nutgraf.internal.sentence.Prose;
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
      return;
    }
    if (last.isEmpty()) {
      return;
    }
    for (Participant side : List.copyOf(event.participants)) {
      if (side.role() != ParticipantRole.PATIENT && side.actor().isEmpty() && isPair(side)) {
        List<Participant> resolved = new ArrayList<>();
        for (Participant one : last) {
          resolved.add(new Participant(ParticipantRole.BOTH, one.actor(), side.span()));
        }
        event.participants.remove(side);
        event.participants.addAll(0, resolved);
        return;
      }
    }
  }

  private boolean isPair(Participant side) {
    String words = prose.text().plain(side.span().start(), side.span().end());
    return words.length() < 40 && BOTH.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }
}
