package org.nutgraf.json;

import java.util.Set;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Article;

/**
 * Writes what was found in an article, in the form of {@link JsonExporter}: actors, quotes, times,
 * events and warnings. For formats that hold it beside properties of their own.
 */
public final class FindingsJson {
  private final Fields fields;
  private final Set<ArticlePart> parts;

  /**
   * Makes a writer into an object that is open.
   *
   * @param fields the properties of that object
   * @param parts what to write, with the parts that these refer to
   */
  public FindingsJson(Fields fields, Set<ArticlePart> parts) {
    this.fields = fields;
    this.parts = ArticlePart.withReferences(parts);
  }

  /**
   * Writes the properties.
   *
   * @param article the article
   */
  public void write(Article article) {
    if (parts.contains(ArticlePart.ACTORS)) {
      fields.objectsEvenIfNone("actors", article.actors(), new ActorJson(fields)::write);
    }
    if (parts.contains(ArticlePart.QUOTES)) {
      fields.objectsEvenIfNone("quotes", article.quotes(), new QuoteJson(fields)::write);
    }
    if (parts.contains(ArticlePart.TIMES)) {
      fields.objects("times", article.times(), new TimeJson(fields)::write);
    }
    if (parts.contains(ArticlePart.EVENTS)) {
      fields.objectsEvenIfNone("events", article.events(), new EventJson(fields)::write);
    }
    if (parts.contains(ArticlePart.WARNINGS)) {
      fields.objects("warnings", article.warnings(), new WarningJson(fields)::write);
    }
  }
}
