package org.nutgraf.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of one object; what is absent or empty is left out. */
final class Fields {
  private final JsonGenerator generator;

  Fields(JsonGenerator generator) {
    this.generator = generator;
  }

  void text(String name, String value) {
    generator.writeName(name);
    text(value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  /** Writes a string; a lone surrogate, which UTF-8 cannot encode, becomes an escape. */
  void text(String value) {
    if (LoneSurrogates.isIn(value)) {
      generator.writeRawValue(LoneSurrogates.quote(value));
    } else {
      generator.writeString(value);
    }
  }

  <E extends Enum<E>> void word(String name, Vocabulary<E> vocabulary, E constant) {
    generator.writeName(name);
    generator.writeString(vocabulary.word(constant));
  }

  <E extends Enum<E>> void words(String name, Vocabulary<E> vocabulary, Set<E> constants) {
    generator.writeArrayPropertyStart(name);
    constants.forEach(constant -> generator.writeString(vocabulary.word(constant)));
    generator.writeEndArray();
  }

  void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  void flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  void span(Span span) {
    generator.writeName("span");
    bounds(span);
  }

  private void bounds(Span span) {
    generator.writeStartArray();
    generator.writeNumber(span.start());
    generator.writeNumber(span.end());
    generator.writeEndArray();
  }

  void excerpt(Excerpt excerpt) {
    text("text", excerpt.text());
    span(excerpt.span());
  }

  void excerpt(String name, Optional<Excerpt> excerpt) {
    excerpt.ifPresent(present -> object(name, () -> excerpt(present)));
  }

  void excerpts(String name, List<Excerpt> excerpts) {
    objects(name, excerpts, this::excerpt);
  }

  void spans(String name, List<Span> spans) {
    list(name, spans, this::bounds);
  }

  void texts(String name, List<String> values) {
    list(name, values, this::text);
  }

  void object(String name, Runnable properties) {
    generator.writeObjectPropertyStart(name);
    properties.run();
    generator.writeEndObject();
  }

  <T> void objects(String name, List<T> values, Consumer<T> properties) {
    if (!values.isEmpty()) {
      objectsEvenIfNone(name, values, properties);
    }
  }

  <T> void objectsEvenIfNone(String name, List<T> values, Consumer<T> properties) {
    generator.writeArrayPropertyStart(name);
    for (T value : values) {
      generator.writeStartObject();
      properties.accept(value);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  private <T> void list(String name, List<T> values, Consumer<T> element) {
    if (!values.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      values.forEach(element);
      generator.writeEndArray();
    }
  }
}
