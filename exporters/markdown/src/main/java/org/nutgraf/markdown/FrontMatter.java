package org.nutgraf.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Byline;

/** An article's metadata as YAML whose strings are always quoted, so that none changes its type. */
final class FrontMatter {
  /** YAML allows a key of 1024 characters on the line of its value; what is longer is marked. */
  private static final int LONGEST_PLAIN_KEY = 1000;

  private final StringBuilder yaml = new StringBuilder(256);

  FrontMatter(Article article) {
    entry("id", article.id());
    article.headline().ifPresent(headline -> entry("title", headline.text()));
    entry("language", article.language());
    entry("published", article.published());
    entry("updated", article.updated());
    authors(article.byline().map(Byline::authors).orElse(List.of()));
    entry("url", article.url());
    attributes(article.attributes());
  }

  /** The block that stands at the start of a document, without its last line end. */
  String atDocumentStart() {
    return "---\n" + yaml + "---";
  }

  /** The same where front matter cannot stand. */
  String asCodeBlock() {
    return "```yaml\n" + yaml + "```";
  }

  private void entry(String key, Optional<?> value) {
    value.ifPresent(present -> entry(key, present.toString()));
  }

  private void entry(String key, String value) {
    yaml.append(key).append(": ");
    YamlString.append(yaml, value);
    yaml.append('\n');
  }

  private void authors(List<String> authors) {
    if (!authors.isEmpty()) {
      yaml.append("authors:\n");
      for (String author : authors) {
        yaml.append("  - ");
        YamlString.append(yaml, author);
        yaml.append('\n');
      }
    }
  }

  private void attributes(Map<String, String> attributes) {
    if (!attributes.isEmpty()) {
      yaml.append("attributes:\n");
      attributes.forEach(this::attribute);
    }
  }

  private void attribute(String key, String value) {
    int start = yaml.length();
    YamlString.append(yaml, key);
    boolean isLong = yaml.length() - start > LONGEST_PLAIN_KEY;
    yaml.insert(start, isLong ? "  ? " : "  ");
    yaml.append(isLong ? "\n  : " : ": ");
    YamlString.append(yaml, value);
    yaml.append('\n');
  }
}
