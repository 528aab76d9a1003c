package org.nutgraf.json;

/** The version of the format that is written, and which versions are read. */
final class SchemaVersion {
  static final String CURRENT = "1.0";

  private static final String MAJOR = "1";

  private SchemaVersion() {}

  /** Minor versions only add, so any of this major version can be read. */
  static void check(JsonObject article) {
    String version = article.text("schemaVersion");
    int dot = version.indexOf('.');
    if (!MAJOR.equals(dot < 0 ? version : version.substring(0, dot))) {
      throw article.odd(
          "schemaVersion", "\"" + version + "\" cannot be read, only " + MAJOR + ".x can");
    }
  }
}
