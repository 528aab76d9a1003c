package org.nutgraf.converter.input;

import java.io.IOException;

/** Takes what is read, in the order of the inputs, and hears of what cannot be read. */
public interface Receiver extends FailureListener {
  /**
   * Takes the text of an article.
   *
   * @param text the text
   * @throws IOException if the output is broken and reading on makes no sense
   */
  void article(ArticleText text) throws IOException;
}
