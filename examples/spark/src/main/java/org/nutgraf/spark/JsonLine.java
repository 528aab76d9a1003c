package org.nutgraf.spark;

import java.io.StringWriter;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nutgraf.model.Timestamp;
import org.nutgraf.spark.BadRecordException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of JSON Lines: {@code text} is the article; {@code id}, {@code url}, {@code language} and
 * {@code published} say something about it; all other fields become attributes.
 */
final class JsonLine {
  private static final String TEXT = "text";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final SortedMap<String, String> fields = new TreeMap<>();

  private JsonLine() {}

  static ArticleRecord decode(RawRecord record) throws BadRecordException {
    JsonLine line = new JsonLine();
    line.read(RecordDecoder.utf8(record.bytes()));
    return line.article();
  }

  private ArticleRecord article() throws BadRecordException {
    String text =
        take(TEXT)
            .orElseThrow(() -> new BadRecordException(Reason.NO_TEXT, "there is no \"text\""));
    return new ArticleRecord(
        RecordDecoder.withText(text),
        take("id"),
        take("url"),
        take("language").map(tag -> tag.replace('_', '-')),
        published(),
        fields);
  }

  private Optional<Timestamp> published() throws BadRecordException {
    Optional<String> date = take("published");
    Optional<Timestamp> published = date.flatMap(Timestamp::read);
    if (date.isPresent() && published.isEmpty()) {
      throw new BadRecordException(Reason.BAD_DATE, "\"published\" is not a date: " + date.get());
    }
    return published;
  }

  /** Removes a field; an empty string says nothing. */
  private Optional<String> take(String name) {
    return Optional.ofNullable(fields.remove(name)).filter(value -> !value.isEmpty());
  }

  private void read(String line) throws BadRecordException {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException(Reason.NOT_JSON, "the line is no JSON object");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        addField(json);
      }
      if (json.nextToken() != null) {
        throw new BadRecordException(Reason.NOT_JSON, "the line goes on after its JSON object");
      }
    } catch (JacksonException e) {
      throw new BadRecordException(
          Reason.NOT_JSON,
          String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""),
          e);
    }
  }

  private void addField(JsonParser json) throws BadRecordException {
    String name = json.currentName();
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_STRING) {
      fields.put(name, json.getString());
    } else if (name.equals(TEXT)) {
      throw new BadRecordException(Reason.NO_TEXT, "\"text\" is no string");
    } else if (token != JsonToken.VALUE_NULL) {
      fields.put(name, compact(json));
    }
  }

  private static String compact(JsonParser json) {
    StringWriter out = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      copy.copyCurrentStructure(json);
    }
    return out.toString();
  }
}
