package org.nutgraf.csv;

import java.util.List;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Role;
import org.nutgraf.text.Span;

/** A row for each actor, positioned where it is first mentioned. */
record ActorRows(Row row) implements Rows {
  @Override
  public List<String> columns() {
    return List.of("kind", "name", "code", "aliases", "roles", "mentions", "start", "end");
  }

  @Override
  public void write(Article article) {
    for (Actor actor : article.actors()) {
      Lead.begin(row, article, actor.id())
          .cell(actor.kind())
          .cell(actor.name())
          .cell(actor.code())
          .cell(actor.aliases())
          .cell(actor.roles().stream().map(Role::title).toList())
          .cell(actor.mentions().size());
      position(actor);
      row.end();
    }
  }

  private void position(Actor actor) {
    if (actor.mentions().isEmpty()) {
      row.cell("").cell("");
    } else {
      Span first = actor.mentions().get(0).span();
      row.span(first);
    }
  }
}
