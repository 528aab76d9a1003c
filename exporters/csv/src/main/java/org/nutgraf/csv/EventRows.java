package org.nutgraf.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;

/**
 * A row for each event, positioned where its first trigger stands. Who is agent and patient at once
 * stands in both columns.
 */
record EventRows(Row row) implements Rows {
  @Override
  public List<String> columns() {
    return List.of(
        "type",
        "cameo",
        "triggers",
        "start",
        "end",
        "agents",
        "patients",
        "others",
        "time",
        "place",
        "polarity",
        "modality");
  }

  @Override
  public void write(Article article) {
    for (Event event : article.events()) {
      Lead.begin(row, article, event.id())
          .cell(event.type())
          .cell(event.cameo())
          .cell(event.triggers().stream().map(Excerpt::text).toList())
          .span(event.triggers().get(0).span())
          .cell(names(article, event, EnumSet.of(ParticipantRole.AGENT, ParticipantRole.BOTH)))
          .cell(names(article, event, EnumSet.of(ParticipantRole.PATIENT, ParticipantRole.BOTH)))
          .cell(names(article, event, EnumSet.of(ParticipantRole.OTHER)))
          .cell(event.time().map(TimeReference::value))
          .cell(event.place().map(Actor::name))
          .cell(event.polarity())
          .cell(event.modality())
          .end();
    }
  }

  private static List<String> names(Article article, Event event, Set<ParticipantRole> roles) {
    return event.participants().stream()
        .filter(participant -> roles.contains(participant.role()))
        .map(
            participant ->
                participant
                    .actor()
                    .map(Actor::name)
                    .orElseGet(() -> article.source().text(participant.span())))
        .toList();
  }
}
