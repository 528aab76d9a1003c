package org.nutgraf.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON that is not an article; the message says where and why. */
public final class ArticleJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  ArticleJsonException(String path, String problem, @Nullable Throwable cause) {
    super(path.isEmpty() ? problem : path + ": " + problem, cause);
    this.path = path;
  }

  /**
   * {@return the path of the offending value, {@code quotes[3].speaker}} Empty if the document as a
   * whole is the problem. In a stream of articles the path begins with the article's index: {@code
   * [2].quotes[3].speaker}.
   */
  public String path() {
    return path;
  }
}
