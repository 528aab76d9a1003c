package org.nutgraf.ninjs;

import org.nutgraf.feed.ArticleHtml;
import org.nutgraf.feed.Markup;
import org.nutgraf.feed.PlainText;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;

/** Writes the text of an article, plain and as HTML. */
record Bodies(Fields fields, JsonGenerator generator) {
  void write(Article article, boolean withHtml) {
    String text = PlainText.of(article);
    boolean hasHtml = withHtml && ArticleHtml.hasText(article);
    if (text.isEmpty() && !hasHtml) {
      return;
    }
    generator.writeArrayPropertyStart("bodies");
    if (!text.isEmpty()) {
      generator.writeStartObject();
      fields.text("role", "main");
      fields.text("contentType", "text/plain");
      fields.number("charCount", text.codePointCount(0, text.length()));
      fields.number("wordCount", PlainText.countWords(text));
      fields.text("value", text);
      generator.writeEndObject();
    }
    if (hasHtml) {
      StringBuilder html = new StringBuilder();
      new ArticleHtml(html, Markup.PLAIN).write(article);
      generator.writeStartObject();
      fields.text("role", "richtext");
      fields.text("contentType", "text/html");
      fields.text("value", html.toString());
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
