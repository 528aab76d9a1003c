package org.nutgraf.json.stream;

import org.nutgraf.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes into a generator of Jackson, be it our own or an application's. */
final class GeneratorFields extends Fields {
  private final JsonGenerator generator;

  /** Whether texts may go out as bytes: where nobody asks for another encoding or more escapes. */
  private final boolean isOwnStream;

  private final Utf8Buffer utf8 = new Utf8Buffer();

  GeneratorFields(JsonGenerator generator) {
    this.generator = generator;
    this.isOwnStream = JsonStream.isOwn(generator);
  }

  @Override
  void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String value) {
    if (isOwnStream) {
      utf8.clear();
      utf8.escaped(value);
      generator.writeRawUTF8String(utf8.bytes(), 0, utf8.size());
    } else if (LoneSurrogates.isIn(value)) {
      generator.writeRawValue(LoneSurrogates.quote(value));
    } else {
      generator.writeString(value);
    }
  }

  @Override
  void word(SerializableString word) {
    generator.writeString(word);
  }

  @Override
  void integer(int value) {
    generator.writeNumber(value);
  }

  @Override
  void truth(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  void startObject() {
    generator.writeStartObject();
  }

  @Override
  void endObject() {
    generator.writeEndObject();
  }

  @Override
  void startArray() {
    generator.writeStartArray();
  }

  @Override
  void endArray() {
    generator.writeEndArray();
  }

  @Override
  void bounds(Span span) {
    generator.writeStartArray();
    generator.writeNumber(span.start());
    generator.writeNumber(span.end());
    generator.writeEndArray();
  }
}
