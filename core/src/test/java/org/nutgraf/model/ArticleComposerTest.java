package org.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

class ArticleComposerTest {
  private static final Article PORT =
      ArticleComposer.create()
          .uri("port.txt")
          .headline("Elmham port reopens")
          .standfirst("Ships call again after a week.")
          .byline("By Jane Doe and Li Wei", "Jane Doe", "Li Wei")
          .dateline("ELMHAM, England —", "ELMHAM")
          .paragraph("Ships called again on Sunday.", "The mayor was pleased.")
          .crosshead("The damage")
          .list("The mole", "Two cranes")
          .section("Background")
          .paragraph("A storm struck on 4 March.")
          .caption("The mole in March. Photo: Li Wei")
          .related("Check Also", "Cranes for sale", "Two cranes found no …")
          .boilerplate(BoilerplateKind.PROMO, "Sign up for our newsletter")
          .build();

  @Test
  void theSourceIsLaidOutAsASeed() {
    assertThat(PORT.source().uri()).contains("port.txt");
    assertThat(PORT.source().text())
        .isEqualTo(
            """
            Elmham port reopens

            Ships call again after a week.

            By Jane Doe and Li Wei

            ELMHAM, England — Ships called again on Sunday. The mayor was pleased.

            The damage

            - The mole
            - Two cranes

            Background: A storm struck on 4 March.

            The mole in March. Photo: Li Wei

            Check Also

            Cranes for sale

            Two cranes found no …

            Sign up for our newsletter\
            """);
  }

  @Test
  void everyPartIsWhereItSaysItIs() {
    assertThat(PORT.headline().map(Excerpt::text)).contains("Elmham port reopens");
    assertThat(PORT.standfirst().map(Excerpt::text)).contains("Ships call again after a week.");
    assertThat(PORT.byline().orElseThrow().authors()).containsExactly("Jane Doe", "Li Wei");
    assertThat(PORT.dateline().orElseThrow().place()).contains("ELMHAM");
    assertThat(PORT.blocks())
        .allSatisfy(block -> assertThat(PORT.source().text(block.span())).isEqualTo(block.text()))
        .extracting(Block::text)
        .containsExactly(
            "Ships called again on Sunday. The mayor was pleased.",
            "The damage",
            "- The mole\n- Two cranes",
            "A storm struck on 4 March.",
            "The mole in March. Photo: Li Wei");
    assertThat(((BulletList) PORT.blocks().get(2)).items())
        .extracting(Excerpt::text)
        .containsExactly("The mole", "Two cranes");
    assertThat(PORT.related().get(0).headline().map(Excerpt::text)).contains("Cranes for sale");
    assertThat(PORT.related().get(0).truncated()).isTrue();
    assertThat(PORT.boilerplate().get(0).kind()).isEqualTo(BoilerplateKind.PROMO);
  }

  @Test
  void aLabelBeginsASection() {
    assertThat(PORT.sections())
        .extracting(section -> section.label().map(Excerpt::text))
        .containsExactly(Optional.empty(), Optional.of("Background"));
    assertThat(PORT.sections().get(1).blocks()).hasSize(2);
  }

  @Test
  void sentencesKeepTheirSpans() {
    Paragraph paragraph = (Paragraph) PORT.blocks().get(0);
    assertThat(paragraph.sentences())
        .extracting(PORT.source()::text)
        .containsExactly("Ships called again on Sunday.", "The mayor was pleased.");
  }

  @Test
  void aSectionMayBeginWithAnotherBlockThanAParagraph() {
    Article article = ArticleComposer.create().section("At a glance").list("One", "Two").build();

    assertThat(article.source().text()).isEqualTo("At a glance:\n\n- One\n- Two");
    assertThat(article.sections()).hasSize(1);
  }

  @Test
  void aSectionMayStayEmpty() {
    Article article = ArticleComposer.create().section("Background").build();

    assertThat(article.sections())
        .containsExactly(
            new Section(Optional.of(new Excerpt(new Span(0, 10), "Background")), List.of()));
  }

  @Test
  void nothingComposedIsAnEmptyArticle() {
    Article empty = ArticleComposer.create().build();

    assertThat(empty.source().text()).isEmpty();
    assertThat(empty.sections()).isEmpty();
    assertThat(empty.id())
        .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void blankTextIsRefused() {
    ArticleComposer composer = ArticleComposer.create();

    assertThatIllegalArgumentException().isThrownBy(() -> composer.headline(" "));
    assertThatIllegalArgumentException().isThrownBy(composer::paragraph);
    assertThatIllegalArgumentException().isThrownBy(() -> composer.section(""));
  }
}
