package org.nutgraf.json;

import java.util.EnumSet;
import java.util.Set;
import org.nutgraf.exporter.ExportOptions;

/**
 * What of an article is written.
 *
 * @param sourceText whether the source's text is
 * @param parts the parts that are
 */
record Selection(boolean sourceText, Set<ArticlePart> parts) {
  static final Selection ALL = new Selection(true, EnumSet.allOf(ArticlePart.class));

  static Selection of(ExportOptions options) {
    return new Selection(
        options.get(JsonExporter.SOURCE_TEXT),
        ArticlePart.withReferences(options.get(JsonExporter.PARTS)));
  }

  boolean has(ArticlePart part) {
    return parts.contains(part);
  }

  boolean isPartial() {
    return parts.size() < ArticlePart.values().length;
  }
}
