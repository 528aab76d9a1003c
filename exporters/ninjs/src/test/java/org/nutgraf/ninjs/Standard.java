package org.nutgraf.ninjs;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Validates against what the standard says of the properties in use; formats are checked.
 *
 * <p>The schema is written after IPTC's ninjs-schema_3.1.json, compared with it property by
 * property: each has the name, the type, the format and the requirements that it has there, no
 * other is allowed, and nothing is laxer. What passes here passes there.
 */
final class Standard {
  private static final Schema SCHEMA = schema();

  private Standard() {}

  private static Schema schema() {
    try (InputStream in = Standard.class.getResourceAsStream("ninjs.schema.json")) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> problems(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
