package org.example.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nutgraf.json.ArticleReader;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

class DigestTest {
  private static final String TEXT =
      """
      Ferry to Skell resumes

      ELMHAM — “Boats will leave at noon,” Mayor Ada Quill said on Monday. “Bring a coat,” Quill said.
      """;

  private final Article article = ArticleParser.create().parse(TEXT);

  @Test
  void theDigestNamesWhoSpeaks() {
    assertEquals(
        "Ferry to Skell resumes: Ada Quill (2)\n", Digest.exporters().render(article, "digest"));
  }

  @Test
  void whatWasExportedReadsBackEqual() throws IOException {
    String json = Digest.exporters().render(article, "json");

    assertTrue(json.contains("\"headline\":{\"text\":\"Ferry to Skell resumes\""));
    assertEquals(article, ArticleReader.create().read(json));
  }
}
