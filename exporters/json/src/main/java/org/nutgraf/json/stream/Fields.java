package org.nutgraf.json.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of one object; what is absent or empty is left out. */
public final class Fields {
  private final JsonGenerator generator;

  /** Whether texts may go out as bytes: where nobody asks for another encoding or more escapes. */
  private final boolean isOwnStream;

  private final Utf8String utf8 = new Utf8String();

  /**
   * Makes a writer into the object that is open.
   *
   * @param generator where to write
   */
  public Fields(JsonGenerator generator) {
    this.generator = generator;
    this.isOwnStream = JsonStream.isOwn(generator);
  }

  /**
   * Writes a text.
   *
   * @param name the name of the property
   * @param value any text
   */
  public void text(String name, String value) {
    generator.writeName(name);
    text(value);
  }

  /**
   * Writes a text if there is one.
   *
   * @param name the name of the property
   * @param value any text
   */
  public void text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  /**
   * Writes a string; a lone surrogate, which UTF-8 cannot encode, becomes an escape.
   *
   * @param value any text
   */
  public void text(String value) {
    if (isOwnStream) {
      utf8.encode(value);
      generator.writeRawUTF8String(utf8.bytes(), 0, utf8.size());
    } else if (LoneSurrogates.isIn(value)) {
      generator.writeRawValue(LoneSurrogates.quote(value));
    } else {
      generator.writeString(value);
    }
  }

  /**
   * Writes the word for a constant.
   *
   * @param name the name of the property
   * @param vocabulary the words
   * @param constant the constant
   * @param <E> the enum
   */
  public <E extends Enum<E>> void word(String name, Vocabulary<E> vocabulary, E constant) {
    generator.writeName(name);
    generator.writeString(vocabulary.word(constant));
  }

  /**
   * Writes the words for some constants.
   *
   * @param name the name of the property
   * @param vocabulary the words
   * @param constants the constants
   * @param <E> the enum
   */
  public <E extends Enum<E>> void words(String name, Vocabulary<E> vocabulary, Set<E> constants) {
    generator.writeArrayPropertyStart(name);
    constants.forEach(constant -> generator.writeString(vocabulary.word(constant)));
    generator.writeEndArray();
  }

  /**
   * Writes a number.
   *
   * @param name the name of the property
   * @param value the number
   */
  public void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  /**
   * Writes a truth value.
   *
   * @param name the name of the property
   * @param value the value
   */
  public void flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  /**
   * Writes the property {@code span}: where in the source it begins and ends.
   *
   * @param span the span
   */
  public void span(Span span) {
    generator.writeName("span");
    bounds(span);
  }

  private void bounds(Span span) {
    generator.writeStartArray();
    generator.writeNumber(span.start());
    generator.writeNumber(span.end());
    generator.writeEndArray();
  }

  /**
   * Writes the properties {@code text} and {@code span}.
   *
   * @param excerpt the excerpt
   */
  public void excerpt(Excerpt excerpt) {
    text("text", excerpt.text());
    span(excerpt.span());
  }

  /**
   * Writes an excerpt as an object if there is one.
   *
   * @param name the name of the property
   * @param excerpt the excerpt
   */
  public void excerpt(String name, Optional<Excerpt> excerpt) {
    excerpt.ifPresent(present -> object(name, () -> excerpt(present)));
  }

  /**
   * Writes excerpts as an array of objects, unless there are none.
   *
   * @param name the name of the property
   * @param excerpts the excerpts
   */
  public void excerpts(String name, List<Excerpt> excerpts) {
    objects(name, excerpts, this::excerpt);
  }

  /**
   * Writes spans as an array of pairs, unless there are none.
   *
   * @param name the name of the property
   * @param spans the spans
   */
  public void spans(String name, List<Span> spans) {
    list(name, spans, this::bounds);
  }

  /**
   * Writes texts as an array, unless there are none.
   *
   * @param name the name of the property
   * @param values the texts
   */
  public void texts(String name, List<String> values) {
    list(name, values, this::text);
  }

  /**
   * Writes an object.
   *
   * @param name the name of the property
   * @param properties writes what is in it
   */
  public void object(String name, Runnable properties) {
    generator.writeObjectPropertyStart(name);
    properties.run();
    generator.writeEndObject();
  }

  /**
   * Writes an array of objects, unless there are none.
   *
   * @param name the name of the property
   * @param values one for each object
   * @param properties writes what is in an object
   * @param <T> the type of the values
   */
  public <T> void objects(String name, List<T> values, Consumer<T> properties) {
    if (!values.isEmpty()) {
      objectsEvenIfNone(name, values, properties);
    }
  }

  /**
   * Writes an array of objects, be it empty.
   *
   * @param name the name of the property
   * @param values one for each object
   * @param properties writes what is in an object
   * @param <T> the type of the values
   */
  public <T> void objectsEvenIfNone(String name, List<T> values, Consumer<T> properties) {
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
