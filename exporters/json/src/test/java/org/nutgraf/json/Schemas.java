package org.nutgraf.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Validates JSON against the schema. */
final class Schemas {
  private static final Schemas CLOSED = new Schemas();

  private final Schema schema;

  private Schemas() {
    JsonNode closed = JsonMapper.shared().readTree(ArticleSchema.json());
    close(closed);
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(closed.toString(), InputFormat.JSON);
  }

  /** The schema, but properties that it does not know are errors, so that none is forgotten. */
  static Schemas closed() {
    return CLOSED;
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Schemas::close);
  }

  List<String> problems(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
