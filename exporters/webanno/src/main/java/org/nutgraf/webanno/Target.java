package org.nutgraf.webanno;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes stretches of an article's text as targets. */
final class Target {
  private static final String HEX = "0123456789ABCDEF";
  private static final String SAFE = "-._~:";

  private final JsonGenerator json;
  private final String text;
  private final CodePoints codePoints;
  private final int context;
  private final String source;
  private final Optional<String> scope;

  Target(JsonGenerator json, Article article, int context) {
    this.json = json;
    this.text = article.source().text();
    this.codePoints = new CodePoints(text);
    this.context = context;
    this.source = "urn:nutgraf:article:" + percentEncoded(article.id());
    this.scope = article.url().filter(URI::isAbsolute).map(URI::toString);
  }

  private static String percentEncoded(String id) {
    StringBuilder encoded = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return encoded.toString();
  }

  void write(Span span) {
    json.writeStartObject();
    json.writeStringProperty("source", source);
    scope.ifPresent(page -> json.writeStringProperty("scope", page));
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", codePoints.before(span.start()));
    json.writeNumberProperty("end", codePoints.before(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    words("exact", span.start(), span.end());
    words("prefix", codePoints.left(span.start(), context), span.start());
    words("suffix", span.end(), codePoints.right(span.end(), context));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void words(String name, int start, int end) {
    if (start < end || name.equals("exact")) {
      json.writeStringProperty(name, Encodable.text(text.substring(start, end)));
    }
  }
}
