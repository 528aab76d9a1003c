package org.nutgraf.json;

import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.json.stream.Vocabulary;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Reads the properties of one object; the counterpart of {@link Fields}. What is wrong is reported
 * with its place. A property that is null counts as absent.
 */
final class JsonObject {
  private final JsonNode node;
  private final Place place;
  private final Source source;

  private JsonObject(JsonNode node, Place place, Source source) {
    if (!node.isObject()) {
      throw new OddValueException(place, "not an object");
    }
    this.node = node;
    this.place = place;
    this.source = source;
  }

  static JsonObject of(JsonNode node, Place place) {
    return new JsonObject(node, place, Source.of(""));
  }

  /** The same object, whose spans refer to a source. */
  JsonObject in(Source source) {
    return new JsonObject(node, place, source);
  }

  Source source() {
    return source;
  }

  OddValueException odd(String name, String problem) {
    return new OddValueException(place.property(name), problem);
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private OddValueException missing(String name) {
    return odd(name, "missing");
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return value(name).map(value -> text(value, place.property(name)));
  }

  private static String text(JsonNode value, Place place) {
    if (!value.isString()) {
      throw new OddValueException(place, "not a string");
    }
    return value.stringValue();
  }

  /** The value that a string stands for, as a parser takes it. */
  <T> Optional<T> parsed(String name, Function<String, T> parser) {
    Optional<String> text = optionalText(name);
    try {
      return text.map(parser);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw odd(name, String.valueOf(e.getMessage()));
    }
  }

  Optional<URI> address(String name) {
    return parsed(name, URI::create);
  }

  <E extends Enum<E>> E word(String name, Vocabulary<E> vocabulary) {
    String word = text(name);
    return vocabulary
        .constant(word)
        .orElseThrow(() -> odd(name, "\"" + word + "\" is none of " + vocabulary));
  }

  <E extends Enum<E>> E word(String name, Vocabulary<E> vocabulary, E absent) {
    return optionalText(name).isPresent() ? word(name, vocabulary) : absent;
  }

  int number(String name) {
    return number(value(name).orElseThrow(() -> missing(name)), place.property(name));
  }

  private static int number(JsonNode value, Place place) {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new OddValueException(place, "not a whole number");
    }
    return value.intValue();
  }

  boolean flag(String name) {
    JsonNode value = value(name).orElseThrow(() -> missing(name));
    if (!value.isBoolean()) {
      throw odd(name, "neither true nor false");
    }
    return value.booleanValue();
  }

  Span span() {
    JsonNode value = value("span").orElseThrow(() -> missing("span"));
    return span(value, place.property("span"));
  }

  private Span span(JsonNode value, Place place) {
    if (!value.isArray() || value.size() != 2) {
      throw new OddValueException(place, "not a span: two whole numbers");
    }
    int start = number(value.get(0), place.element(0));
    int end = number(value.get(1), place.element(1));
    if (start < 0 || end < start || end > source.length()) {
      throw new OddValueException(
          place,
          "["
              + start
              + ", "
              + end
              + "] is no span of a source of "
              + source.length()
              + " characters");
    }
    return new Span(start, end);
  }

  List<Span> spans(String name) {
    return list(name, this::span);
  }

  Excerpt excerpt() {
    Excerpt excerpt = source.excerpt(span());
    if (!text("text").equals(excerpt.text())) {
      throw odd("text", "not what the source has at " + excerpt.span());
    }
    return excerpt;
  }

  Optional<Excerpt> excerpt(String name) {
    return object(name).map(JsonObject::excerpt);
  }

  List<Excerpt> excerpts(String name) {
    return objects(name, JsonObject::excerpt);
  }

  List<String> texts(String name) {
    return list(name, JsonObject::text);
  }

  SortedMap<String, String> textsByName(String name) {
    SortedMap<String, String> texts = new TreeMap<>();
    object(name)
        .ifPresent(
            object -> object.node.propertyNames().forEach(key -> texts.put(key, object.text(key))));
    return texts;
  }

  Optional<JsonObject> object(String name) {
    return value(name).map(value -> new JsonObject(value, place.property(name), source));
  }

  <T> List<T> objects(String name, Function<JsonObject, T> reader) {
    return list(name, (value, at) -> new JsonObject(value, at, source).read(reader));
  }

  private <T> List<T> list(String name, BiFunction<JsonNode, Place, T> reader) {
    List<T> list = new ArrayList<>();
    value(name).ifPresent(value -> addAll(list, value, place.property(name), reader));
    return list;
  }

  private static <T> void addAll(
      List<T> list, JsonNode array, Place place, BiFunction<JsonNode, Place, T> reader) {
    if (!array.isArray()) {
      throw new OddValueException(place, "not a list");
    }
    for (JsonNode element : array) {
      list.add(reader.apply(element, place.element(list.size())));
    }
  }

  /** The one of the known values whose id a string is. */
  <T> Optional<T> reference(String name, Map<String, T> known, String what) {
    return optionalText(name)
        .map(
            id ->
                Optional.ofNullable(known.get(id))
                    .orElseThrow(() -> odd(name, "no " + what + " " + id)));
  }

  /** Reads this object; what the model refuses is reported with the place of the object. */
  <T> T read(Function<JsonObject, T> reader) {
    try {
      return reader.apply(this);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new OddValueException(place, String.valueOf(e.getMessage()));
    }
  }
}
