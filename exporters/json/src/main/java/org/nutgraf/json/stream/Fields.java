package org.nutgraf.json.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes the properties of one object; what is absent or empty is left out. */
public abstract class Fields {
  /** For the two ways to write. */
  Fields() {}

  /**
   * {@return a writer into the object that is open}
   *
   * @param generator where to write
   */
  public static Fields of(JsonGenerator generator) {
    return new GeneratorFields(generator);
  }

  /** Begins a property. */
  abstract void name(String name);

  /** Writes a word of ASCII without escapes. */
  abstract void word(SerializableString word);

  abstract void integer(int value);

  abstract void truth(boolean value);

  abstract void startObject();

  abstract void endObject();

  abstract void startArray();

  abstract void endArray();

  /** Writes start and end as an array. */
  abstract void bounds(Span span);

  /**
   * Writes a string; a lone surrogate, which UTF-8 cannot encode, becomes an escape.
   *
   * @param value any text
   */
  public abstract void text(String value);

  /**
   * Writes a text.
   *
   * @param name the name of the property
   * @param value any text
   */
  public final void text(String name, String value) {
    name(name);
    text(value);
  }

  /**
   * Writes a text if there is one.
   *
   * @param name the name of the property
   * @param value any text
   */
  public final void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      text(name, value.get());
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
  public final <E extends Enum<E>> void word(String name, Vocabulary<E> vocabulary, E constant) {
    name(name);
    word(vocabulary.word(constant));
  }

  /**
   * Writes the words for some constants.
   *
   * @param name the name of the property
   * @param vocabulary the words
   * @param constants the constants
   * @param <E> the enum
   */
  public final <E extends Enum<E>> void words(
      String name, Vocabulary<E> vocabulary, Set<E> constants) {
    name(name);
    startArray();
    constants.forEach(constant -> word(vocabulary.word(constant)));
    endArray();
  }

  /**
   * Writes a number.
   *
   * @param name the name of the property
   * @param value the number
   */
  public final void number(String name, int value) {
    name(name);
    integer(value);
  }

  /**
   * Writes a truth value.
   *
   * @param name the name of the property
   * @param value the value
   */
  public final void flag(String name, boolean value) {
    name(name);
    truth(value);
  }

  /**
   * Writes the property {@code span}: where in the source it begins and ends.
   *
   * @param span the span
   */
  public final void span(Span span) {
    name("span");
    bounds(span);
  }

  /**
   * Writes the properties {@code text} and {@code span}.
   *
   * @param excerpt the excerpt
   */
  public final void excerpt(Excerpt excerpt) {
    text("text", excerpt.text());
    span(excerpt.span());
  }

  /**
   * Writes an excerpt as an object if there is one.
   *
   * @param name the name of the property
   * @param excerpt the excerpt
   */
  public final void excerpt(String name, Optional<Excerpt> excerpt) {
    if (excerpt.isPresent()) {
      name(name);
      startObject();
      excerpt(excerpt.get());
      endObject();
    }
  }

  /**
   * Writes excerpts as an array of objects, unless there are none.
   *
   * @param name the name of the property
   * @param excerpts the excerpts
   */
  public final void excerpts(String name, List<Excerpt> excerpts) {
    objects(name, excerpts, this::excerpt);
  }

  /**
   * Writes spans as an array of pairs, unless there are none.
   *
   * @param name the name of the property
   * @param spans the spans
   */
  public final void spans(String name, List<Span> spans) {
    list(name, spans, this::bounds);
  }

  /**
   * Writes texts as an array, unless there are none.
   *
   * @param name the name of the property
   * @param values the texts
   */
  public final void texts(String name, List<String> values) {
    list(name, values, this::text);
  }

  /**
   * Writes an object.
   *
   * @param name the name of the property
   * @param properties writes what is in it
   */
  public final void object(String name, Runnable properties) {
    name(name);
    startObject();
    properties.run();
    endObject();
  }

  /**
   * Writes an array of objects, unless there are none.
   *
   * @param name the name of the property
   * @param values one for each object
   * @param properties writes what is in an object
   * @param <T> the type of the values
   */
  public final <T> void objects(String name, List<T> values, Consumer<T> properties) {
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
  public final <T> void objectsEvenIfNone(String name, List<T> values, Consumer<T> properties) {
    name(name);
    startArray();
    for (T value : values) {
      startObject();
      properties.accept(value);
      endObject();
    }
    endArray();
  }

  private <T> void list(String name, List<T> values, Consumer<T> element) {
    if (!values.isEmpty()) {
      name(name);
      startArray();
      values.forEach(element);
      endArray();
    }
  }
}
