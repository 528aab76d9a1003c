package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;

class SampleArticlesTest {
  @Test
  void theCompleteArticleLacksNothing() {
    Article article = SampleArticles.complete();

    assertThat(article.blocks())
        .<Class<?>>extracting(Block::getClass)
        .containsOnly(Paragraph.class, Crosshead.class, BulletList.class, Caption.class);
    assertThat(Arrays.asList(QuoteKind.values()))
        .isEqualTo(article.quotes().stream().map(Quote::kind).sorted().toList());
    assertThat(article.actors())
        .flatExtracting(actor -> actor.mentions())
        .extracting(Mention::form)
        .contains(MentionForm.DEMONYM, MentionForm.ACRONYM);
    assertThat(article.dateline().orElseThrow().agency()).contains("VPA");
    assertThat(article.warnings()).hasSize(1);
  }

  @Test
  void samplesAreMadeAlikeEveryTime() {
    assertThat(SampleArticles.all()).isEqualTo(SampleArticles.all());
  }

  @Test
  void theLongParagraphIsLong() {
    assertThat(SampleArticles.longParagraph().blocks().get(0).text())
        .hasSizeGreaterThanOrEqualTo(1 << 20);
  }
}
