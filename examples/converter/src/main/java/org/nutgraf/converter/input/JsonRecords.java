package org.nutgraf.converter.input;

import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object a line. */
final class JsonRecords {
  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Bytes.LIMIT).build())
          .build();

  JsonRecord read(String line) throws InputException {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException("not a JSON object");
      }
      JsonRecord record = new JsonRecord();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        addField(record, json);
      }
      if (json.nextToken() != null) {
        throw new InputException("more than one JSON object");
      }
      return record;
    } catch (JacksonException e) {
      throw new InputException("not JSON: " + reason(e));
    }
  }

  private void addField(JsonRecord record, JsonParser json) throws InputException {
    String name = json.currentName();
    switch (json.nextToken()) {
      case VALUE_NULL -> {}
      case VALUE_STRING -> record.add(name, json.getString());
      default -> record.addOther(name, compact(json));
    }
  }

  private String compact(JsonParser json) {
    StringWriter out = new StringWriter();
    try (JsonGenerator copy = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      copy.copyCurrentStructure(json);
    }
    return out.toString();
  }

  private static String reason(JacksonException e) {
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return column < 0 ? message : message + " at column " + column;
  }
}
