package org.nutgraf.feed;

import java.net.URI;
import java.util.Optional;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;

/** Reads options that are text for users and something stricter for feeds; empty means none. */
public final class FeedOptions {
  private FeedOptions() {}

  /**
   * {@return the address that an option holds, in ASCII}
   *
   * @param options the options
   * @param option the option that holds it
   * @throws ExportOptionException if it holds something that is no absolute address
   */
  public static Optional<String> address(ExportOptions options, ExportOption<String> option) {
    String value = options.get(option);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Address.ascii(URI.create(value))
              .orElseThrow(() -> new IllegalArgumentException("it is relative")));
    } catch (IllegalArgumentException e) {
      throw new ExportOptionException(
          "option " + option.name() + " takes an absolute address, not \"" + value + "\"", e);
    }
  }

  /**
   * {@return the language tag that an option holds}
   *
   * @param options the options
   * @param option the option that holds it
   * @throws ExportOptionException if it holds something that is no tag
   */
  public static Optional<String> language(ExportOptions options, ExportOption<String> option) {
    String tag = options.get(option);
    if (!tag.isEmpty() && !Languages.isTag(tag)) {
      throw new ExportOptionException(
          "option " + option.name() + " takes a tag such as en or en-GB, not \"" + tag + "\"");
    }
    return said(tag);
  }

  /**
   * {@return the text that an option holds}
   *
   * @param options the options
   * @param option the option that holds it
   */
  public static Optional<String> text(ExportOptions options, ExportOption<String> option) {
    return said(options.get(option));
  }

  private static Optional<String> said(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
