package org.nutgraf.spark;

import static org.nutgraf.spark.FindingShapes.EXCERPT;
import static org.nutgraf.spark.FindingShapes.SPAN;

import org.nutgraf.model.Article;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.Byline;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.model.Timestamp;

/** What a parsed text becomes: the struct that {@code parse_article} returns. */
final class ArticleShape {
  private static final Shape<Byline> BYLINE =
      new Shape<Byline>()
          .text("text", Byline::text)
          .columns(SPAN, Byline::span)
          .texts("authors", Byline::authors);

  private static final Shape<Dateline> DATELINE =
      new Shape<Dateline>()
          .text("text", Dateline::text)
          .columns(SPAN, Dateline::span)
          .optionalText("place", Dateline::place)
          .optionalText("agency", Dateline::agency);

  private static final Shape<BlockParts> BLOCK =
      new Shape<BlockParts>()
          .text("kind", BlockParts::kind)
          .text("text", parts -> parts.block().text())
          .columns(SPAN, parts -> parts.block().span())
          .structs("sentences", SPAN, BlockParts::sentences)
          .structs("items", EXCERPT, BlockParts::items);

  private static final Shape<Section> SECTION =
      new Shape<Section>()
          .struct("label", EXCERPT, Section::label)
          .structs(
              "blocks", BLOCK, section -> section.blocks().stream().map(BlockParts::of).toList());

  private static final Shape<Related> RELATED =
      new Shape<Related>()
          .struct("label", EXCERPT, Related::label)
          .struct("headline", EXCERPT, Related::headline)
          .struct("text", EXCERPT, Related::text)
          .optionalText("language", Related::language)
          .truth("truncated", Related::truncated);

  private static final Shape<Boilerplate> BOILERPLATE =
      new Shape<Boilerplate>()
          .word("kind", Boilerplate::kind)
          .text("text", Boilerplate::text)
          .columns(SPAN, Boilerplate::span);

  static final Shape<Article> ARTICLE =
      new Shape<Article>()
          .optionalText("language", Article::language)
          .optionalText("published", article -> article.published().map(Timestamp::toString))
          .optionalText("updated", article -> article.updated().map(Timestamp::toString))
          .struct("headline", EXCERPT, Article::headline)
          .struct("standfirst", EXCERPT, Article::standfirst)
          .struct("byline", BYLINE, Article::byline)
          .struct("dateline", DATELINE, Article::dateline)
          .structs("sections", SECTION, Article::sections)
          .structs("related", RELATED, Article::related)
          .structs("boilerplate", BOILERPLATE, Article::boilerplate)
          .structs("actors", FindingShapes.ACTOR, Article::actors)
          .structs("quotes", FindingShapes.QUOTE, Article::quotes)
          .structs("times", FindingShapes.TIME, Article::times)
          .structs("events", FindingShapes.EVENT, Article::events)
          .structs("warnings", FindingShapes.WARNING, Article::warnings);

  private ArticleShape() {}
}
