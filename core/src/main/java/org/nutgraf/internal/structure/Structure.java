package org.nutgraf.internal.structure;

import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.Byline;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.Warning;
import org.nutgraf.text.Excerpt;

/**
 * The parts of a page. Every character but blanks lies in exactly one of them. The paragraphs have
 * no sentences yet.
 */
public record Structure(
    Optional<String> language,
    Optional<Excerpt> headline,
    Optional<Excerpt> standfirst,
    Optional<Byline> byline,
    Optional<Dateline> dateline,
    Optional<Timestamp> published,
    Optional<Timestamp> updated,
    List<Section> sections,
    List<Related> related,
    List<Boilerplate> boilerplate,
    List<Warning> warnings) {
  /** Copies the lists. */
  public Structure {
    sections = List.copyOf(sections);
    related = List.copyOf(related);
    boilerplate = List.copyOf(boilerplate);
    warnings = List.copyOf(warnings);
  }
}
