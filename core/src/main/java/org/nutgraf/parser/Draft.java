package org.nutgraf.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.quote.Quotations;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** An article in the making: what the caller said takes precedence over what the text says. */
record Draft(ParserOptions options, Source source, Structure structure) {
  Optional<String> language() {
    return options.language().or(structure::language);
  }

  Optional<Timestamp> published() {
    return options.published().or(structure::published);
  }

  Article complete(
      Prose prose,
      Cast cast,
      List<TimeReference> times,
      Quotations quotations,
      List<Event> events) {
    return Article.builder()
        .source(source)
        .language(language())
        .headline(structure.headline())
        .standfirst(structure.standfirst())
        .byline(structure.byline())
        .dateline(structure.dateline())
        .published(published())
        .updated(structure.updated())
        .sections(prose.sections())
        .related(structure.related())
        .boilerplate(structure.boilerplate())
        .actors(cast.actors())
        .times(times)
        .quotes(quotations.quotes())
        .events(events)
        .warnings(warnings(quotations))
        .build();
  }

  private List<Warning> warnings(Quotations quotations) {
    List<Warning> warnings = new ArrayList<>(structure.warnings());
    warnings.addAll(quotations.warnings());
    if (source.length() > options.maxAnnotatedLength()) {
      Span rest = new Span(options.maxAnnotatedLength(), source.length());
      String message =
          "text beyond " + options.maxAnnotatedLength() + " characters is not annotated";
      warnings.add(Warning.at(WarningKind.LIMIT, message, source, rest));
    }
    warnings.sort((a, b) -> a.span().compareTo(b.span()));
    return warnings;
  }
}
