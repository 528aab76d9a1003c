package org.nutgraf.json;

import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A Jackson module: an application's own mapper reads and writes {@link Article} in the form of
 * {@link JsonExporter}, also inside other values.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ArticleModule()).build();
 * Article article = mapper.readValue(json, Article.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it as well.
 */
public final class ArticleModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module; it has no settings. */
  public ArticleModule() {
    super("nutgraf");
    addSerializer(Article.class, new ArticleSerializer());
    addDeserializer(Article.class, new ArticleDeserializer());
  }

  private static final class ArticleSerializer extends StdSerializer<Article> {
    ArticleSerializer() {
      super(Article.class);
    }

    @Override
    public void serialize(Article article, JsonGenerator generator, SerializationContext context) {
      ArticleJson.write(article, generator, Selection.ALL);
    }
  }

  private static final class ArticleDeserializer extends StdDeserializer<Article> {
    ArticleDeserializer() {
      super(Article.class);
    }

    @Override
    public Article deserialize(JsonParser parser, DeserializationContext context) {
      JsonNode document = context.readTree(parser);
      try {
        return ArticleObject.read(JsonObject.of(document, Place.ROOT));
      } catch (OddValueException e) {
        String where = e.path().isEmpty() ? "" : e.path() + ": ";
        return context.reportInputMismatch(this, "%s%s", where, e.problem());
      }
    }
  }
}
