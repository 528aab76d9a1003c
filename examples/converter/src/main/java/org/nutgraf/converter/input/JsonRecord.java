package org.nutgraf.converter.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Source;

/**
 * The fields of a JSON object that holds an article: {@code text} is its text; {@code id}, {@code
 * url}, {@code language} and {@code published} are the article's own; the rest become attributes.
 * So does what should be an address, a language or a date and is none: the article comes first.
 */
final class JsonRecord {
  private static final String TEXT = "text";

  private final SortedMap<String, String> fields = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  void add(String name, String value) {
    fields.put(name, value);
  }

  /** Adds a value that is no string: its JSON, which for a number is how it reads. */
  void addOther(String name, String json) throws InputException {
    if (name.equals(TEXT)) {
      throw new InputException("\"text\" is not a string");
    }
    fields.put(name, json);
  }

  /** The article of the record, which is used up. */
  ArticleText toArticleText(InputFile file, int line) throws InputException {
    String text = fields.remove(TEXT);
    if (text == null) {
      throw new InputException("no \"text\"");
    }
    Origin origin = Origin.of(file.name(), line);
    Optional<String> id = take("id");
    String fileName = id.map(FileNames::safe).orElse(Integer.toString(line));
    return new ArticleText(
        origin,
        file.outputName() + "/" + fileName,
        file.path().isPresent() ? Source.of(origin.toString(), text) : Source.of(text),
        id,
        take("url", FieldValues::url, "an address"),
        take("language", FieldValues::language, "a language tag such as en"),
        take("published", Timestamp::read, "a date such as 2023-03-20"),
        fields,
        remarks);
  }

  private <T> Optional<T> take(
      String name, Function<String, Optional<T>> reader, String expectation) {
    Optional<String> value = take(name);
    Optional<T> read = value.flatMap(reader);
    if (value.isPresent() && read.isEmpty()) {
      fields.put(name, value.get());
      remarks.add('"' + name + "\" is not " + expectation + ": " + value.get());
    }
    return read;
  }

  /** Removes a field; an empty string says nothing. */
  private Optional<String> take(String name) {
    return Optional.ofNullable(fields.remove(name)).filter(value -> !value.isEmpty());
  }
}
