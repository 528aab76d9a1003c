package org.nutgraf.json;

import java.util.EnumSet;
import java.util.Set;

/** A part of an article that an export can leave out. Head and metadata are always there. */
public enum ArticlePart {
  /** The body: sections with their blocks. */
  SECTIONS,
  /** Teasers of other articles. */
  RELATED,
  /** The page's furniture. */
  BOILERPLATE,
  /** Who and what the article names. */
  ACTORS,
  /** Who said what. */
  QUOTES,
  /** Expressions of time. */
  TIMES,
  /** What happened. */
  EVENTS,
  /** What is odd in the source. */
  WARNINGS;

  /** These parts, and those that they refer to. */
  static Set<ArticlePart> withReferences(Set<ArticlePart> parts) {
    Set<ArticlePart> all = EnumSet.noneOf(ArticlePart.class);
    all.addAll(parts);
    if (parts.contains(QUOTES) || parts.contains(EVENTS)) {
      all.add(ACTORS);
    }
    if (parts.contains(EVENTS)) {
      all.add(TIMES);
    }
    return all;
  }
}
