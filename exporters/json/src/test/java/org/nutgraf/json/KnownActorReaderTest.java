package org.nutgraf.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.KnownActor;

class KnownActorReaderTest {
  @Test
  void anAuthorityFileListsActors() throws IOException {
    assertThat(
            read(
                """
                {"actors": [
                  {"id": "org:7", "name": "Port Union", "aliases": ["PU"], "kind": "organization"},
                  {"name": "Varnland", "kind": "country", "code": "VRN", "note": "new"}]}"""))
        .containsExactly(
            new KnownActor(
                "Port Union",
                List.of("PU"),
                ActorKind.ORGANIZATION,
                Optional.empty(),
                Optional.of("org:7")),
            new KnownActor(
                "Varnland", List.of(), ActorKind.COUNTRY, Optional.of("VRN"), Optional.empty()));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("{\"actors\": [{\"name\": \"Ada\", \"kind\": \"ghost\"}]}"))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageContaining("actors[0].kind");
    assertThatThrownBy(() -> read("{")).isInstanceOf(ArticleJsonException.class);
  }

  private static List<KnownActor> read(String json) throws IOException {
    return KnownActorReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
