package org.nutgraf.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.nutgraf.model.KnownActor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a house's own authority file as JSON, an object with the list {@code actors}: {@code
 * {"actors":[{"id":"org:77","name":"Kurdistan Democratic Party of Iran","aliases":["KDPI"],
 * "kind":"organization"}]}}. Only {@code name} and {@code kind} are mandatory; other properties are
 * ignored.
 */
public final class KnownActorReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private KnownActorReader() {}

  /**
   * {@return the actors of an authority file, in its order}
   *
   * @param in the file; it is read to its end and stays open
   * @throws ArticleJsonException if it has another shape; the message says where and why
   * @throws IOException if the stream fails
   */
  public static List<KnownActor> read(InputStream in) throws IOException {
    GivenStream given = new GivenStream(in);
    try {
      JsonObject file = JsonObject.of(MAPPER.readTree(given), Place.ROOT);
      return file.objects("actors", KnownActorReader::actor);
    } catch (OddValueException e) {
      throw new ArticleJsonException(e.path(), e.problem(), e);
    } catch (JacksonIOException e) {
      throw given.explain(e);
    } catch (JacksonException e) {
      throw ArticleReader.notJson(e);
    }
  }

  private static KnownActor actor(JsonObject actor) {
    return new KnownActor(
        actor.text("name"),
        actor.texts("aliases"),
        actor.word("kind", Vocabularies.ACTOR_KINDS),
        actor.optionalText("code"),
        actor.optionalText("id"));
  }
}
