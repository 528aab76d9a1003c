package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;

class NameModelTrainerTest {
  private static final int BITS = 16;

  @Test
  void theSameArticlesGiveTheSameBytesAndATaggerThatKnowsThem() throws IOException {
    List<Marked> articles = MarkedReader.articles(Path.of("src/training/articles")).subList(0, 12);

    byte[] model = train(articles);

    assertThat(train(articles)).isEqualTo(model);
    Marked article = articles.get(0);
    NameModel read = new NameModelReader(new ByteArrayInputStream(model)).read();
    List<Actor> actors = Casting.of(article.text(), new ModelTagger(read)).actors();
    Marked.Mark person =
        article.marks().stream().filter(mark -> mark.kind() == NameKind.PERSON).findFirst().get();
    assertThat(actors)
        .anySatisfy(
            actor -> {
              assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
              assertThat(actor.name()).isEqualTo(person.actor());
            });
  }

  @Test
  void marksOfAnArticleAreReadAndTakenOut() {
    Marked article =
        MarkedReader.article("[P:Okoye|Ada Okoye] of [O:Wazi Bank] spoke [so].", "a001.txt");

    assertThat(article.text()).isEqualTo("Okoye of Wazi Bank spoke [so].");
    assertThat(article.marks())
        .containsExactly(
            new Marked.Mark(0, 5, NameKind.PERSON, "Ada Okoye"),
            new Marked.Mark(9, 18, NameKind.ORGANIZATION, "Wazi Bank"));
  }

  private static byte[] train(List<Marked> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameModelTrainer.train(articles, BITS, out);
    return out.toByteArray();
  }
}
