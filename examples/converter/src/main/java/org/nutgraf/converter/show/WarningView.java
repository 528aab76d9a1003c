package org.nutgraf.converter.show;

import org.nutgraf.model.Article;

/** Shows what is odd in the text. */
record WarningView(Article article, Paper paper) {
  void print() {
    if (!article.warnings().isEmpty()) {
      paper.heading("Warnings");
      article.warnings().forEach(warning -> paper.item(InkedText.of(warning.toString())));
    }
  }
}
