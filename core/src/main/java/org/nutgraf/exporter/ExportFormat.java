package org.nutgraf.exporter;

import static java.util.Objects.requireNonNull;

/**
 * What a format is called.
 *
 * @param name how users ask for it: lower-case letters, digits and hyphens, a letter first: {@code
 *     rss}
 * @param title its name for people: {@code RSS 2.0}
 * @param mediaType its media type: {@code application/rss+xml}
 * @param fileExtension the usual extension, without a dot: {@code rss}
 * @param grouping whether articles go each into a file of its own
 */
public record ExportFormat(
    String name, String title, String mediaType, String fileExtension, Grouping grouping) {
  /** Whether articles go into files of their own or together into one. */
  public enum Grouping {
    /** One article a document, as with Markdown. Several can be written, but need not look well. */
    SINGLE,
    /** Any number of articles a document, as with RSS. */
    FEED
  }

  /**
   * Checks the name and the extension.
   *
   * @throws IllegalArgumentException if one has characters that are not allowed
   */
  public ExportFormat {
    requireNonNull(title, "title");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(grouping, "grouping");
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a format's name is made of lower-case letters, digits and hyphens: " + name);
    }
    if (fileExtension.isEmpty() || !fileExtension.chars().allMatch(ExportFormat::isInExtension)) {
      throw new IllegalArgumentException(
          "a file extension is made of letters, digits, hyphens and inner dots: " + fileExtension);
    }
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.charAt(0) >= 'a'
        && name.charAt(0) <= 'z'
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  private static boolean isInExtension(int c) {
    return c < 0x7F && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }

  @Override
  public String toString() {
    return name + " (" + title + ")";
  }
}
