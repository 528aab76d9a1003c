package org.nutgraf.exporter;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a format is called and what it can do.
 *
 * <pre>{@code
 * new ExportFormat("markdown", "Markdown", "text/markdown", "md", Grouping.SINGLE)
 *     .withAliases("commonmark")
 * }</pre>
 *
 * @param name how users ask for it: lower-case letters, digits and hyphens, a letter first: {@code
 *     rss}
 * @param title its name for people: {@code RSS 2.0}
 * @param mediaType its media type: {@code application/rss+xml}
 * @param fileExtension the usual extension, without a dot: {@code rss}
 * @param grouping whether articles go each into a file of its own
 * @param aliases other names that users may ask with, of the same form as the name
 * @param traits what else is to be known of it, in the order of the enum
 */
public record ExportFormat(
    String name,
    String title,
    String mediaType,
    String fileExtension,
    Grouping grouping,
    List<String> aliases,
    Set<Trait> traits) {
  /** Whether articles go into files of their own or together into one. */
  public enum Grouping {
    /** One article a document, as with Markdown. Several can be written, but need not look well. */
    SINGLE,
    /** Any number of articles a document, as with RSS. */
    FEED
  }

  /** What holds for some formats only. */
  public enum Trait {
    /** The output is not text; all other formats are UTF-8. */
    BINARY,
    /** The whole article can be read back from the output. */
    LOSSLESS
  }

  /**
   * Checks names and extension.
   *
   * @throws IllegalArgumentException if one has characters that are not allowed
   */
  public ExportFormat {
    requireNonNull(title, "title");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(grouping, "grouping");
    checkName(name);
    aliases = List.copyOf(aliases);
    aliases.forEach(ExportFormat::checkName);
    if (fileExtension.isEmpty() || !fileExtension.chars().allMatch(ExportFormat::isInExtension)) {
      throw new IllegalArgumentException(
          "a file extension is made of letters, digits, hyphens and inner dots: " + fileExtension);
    }
    EnumSet<Trait> sorted = EnumSet.noneOf(Trait.class);
    sorted.addAll(traits);
    traits = Collections.unmodifiableSet(sorted);
  }

  /**
   * Describes a format of text that has one name and cannot be read back.
   *
   * @param name how users ask for it
   * @param title its name for people
   * @param mediaType its media type
   * @param fileExtension the usual extension, without a dot
   * @param grouping whether articles go each into a file of its own
   * @throws IllegalArgumentException if name or extension has characters that are not allowed
   */
  public ExportFormat(
      String name, String title, String mediaType, String fileExtension, Grouping grouping) {
    this(name, title, mediaType, fileExtension, grouping, List.of(), Set.of());
  }

  /**
   * {@return the same format with other names besides its own}
   *
   * @param others names of the same form
   * @throws IllegalArgumentException if one has characters that are not allowed
   */
  public ExportFormat withAliases(String... others) {
    return new ExportFormat(
        name, title, mediaType, fileExtension, grouping, List.of(others), traits);
  }

  /**
   * {@return the same format with traits}
   *
   * @param some what holds for it
   */
  public ExportFormat withTraits(Trait... some) {
    return new ExportFormat(
        name, title, mediaType, fileExtension, grouping, aliases, Set.copyOf(Arrays.asList(some)));
  }

  /**
   * {@return whether the format has a trait}
   *
   * @param trait the trait
   */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.charAt(0) >= 'a'
        && name.charAt(0) <= 'z'
        && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  private static void checkName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a format's name is made of lower-case letters, digits and hyphens: " + name);
    }
  }

  private static boolean isInExtension(int c) {
    return c < 0x7F && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }

  @Override
  public String toString() {
    return name + " (" + title + ")";
  }
}
