package org.nutgraf.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of any form as addresses, for formats that take nothing else. */
public final class Identifiers {
  private static final Pattern NAME =
      Pattern.compile(
          "urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:[^#]+|tag:[^,]+,[0-9]{4}(-[0-9]{2}){0,2}:[^#]*");

  private Identifiers() {}

  /**
   * {@return the identifier itself if it is a web address, a URN or a tag URI; else a URN of the
   * UUID that is named by it, the same one every time}
   *
   * @param id any identifier
   */
  public static String uri(String id) {
    return isUri(id)
        ? id
        : "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isUri(String id) {
    try {
      URI uri = new URI(id);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean isAscii = id.chars().allMatch(c -> c < 128);
      return isAscii && (isWeb ? uri.getHost() != null : NAME.matcher(id).matches());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
