package org.nutgraf.converter.input;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nutgraf.text.Source;

/**
 * The fields of a JSON object that holds an article: {@code text} is its text; {@code id}, {@code
 * url}, {@code language} and {@code published} are the article's own; the rest become attributes.
 */
final class JsonRecord {
  private static final Set<String> STRINGS = Set.of("text", "url", "language", "published");

  private final SortedMap<String, String> fields = new TreeMap<>();

  void add(String name, String value) {
    fields.put(name, value);
  }

  /** Adds a value that is no string: its JSON, which for a number is how it reads. */
  void addOther(String name, String json) throws InputException {
    if (STRINGS.contains(name)) {
      throw new InputException("\"" + name + "\" is not a string");
    }
    fields.put(name, json);
  }

  /** The article of the record, which is used up. */
  ArticleText toArticleText(InputFile file, int line) throws InputException {
    String text = take("text").orElseThrow(() -> new InputException("no \"text\""));
    String name = file.name() + ":" + line;
    Optional<String> id = take("id");
    String fileName = id.map(FileNames::safe).orElse(Integer.toString(line));
    return new ArticleText(
        name,
        file.outputName() + "/" + fileName,
        file.path().isPresent() ? Source.of(name, text) : Source.of(text),
        id,
        FieldValues.url(take("url")),
        FieldValues.language(take("language")),
        FieldValues.published(take("published")),
        fields);
  }

  /** Removes a field; an empty string says nothing. */
  private Optional<String> take(String name) {
    return Optional.ofNullable(fields.remove(name)).filter(value -> !value.isEmpty());
  }
}
