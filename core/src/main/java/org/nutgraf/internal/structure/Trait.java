package org.nutgraf.internal.structure;

/**
 * What the model looks at in a block. Each trait has one of a few values, numbered from 0; a value
 * has a weight for each class of block, for the block itself and, where the trait says so, for the
 * blocks before and after it.
 */
enum Trait {
  /** Number of words in nine steps, times how the block ends: bare, stop, cut, colon. */
  SHAPE(36, 1),
  /** Share of function words in six steps; 0 for blocks of fewer than four words. */
  FUNCTION_WORDS(6, 0),
  /** Share of capitalised words in five steps; 5 if all letters are capitals. */
  CAPITALS(6, 1),
  /** Numbers: none, some, many, a date, a time. */
  NUMBERS(5, 1),
  /** Bars and the like between words: none, one, several. */
  BARS(3, 0),
  /** The family of the phrase that the block is or starts with, from 1; 0 without one. */
  PHRASE(25, 1),
  /** The family of a phrase anywhere in the block, from 1; 0 without one. */
  PHRASE_INSIDE(25, 0),
  /** Whether a phrase of furniture is the whole block. */
  WHOLE(2, 0),
  /** First character: capital, lower case, digit, quotation mark, bullet, bracket, other. */
  OPENING(7, 0),
  /** Number of blocks before it, in eight steps. */
  POSITION(8, 0),
  /** Number of blocks after it, in five steps. */
  REMAINING(5, 0),
  /** Where it stands among the long paragraphs: before, between (by gap) and after them. */
  REGION(20, 0),
  /** How many of the three blocks on each side are long paragraphs. */
  DENSITY(7, 0),
  /** Whether its words stand again: earlier, later, inside a longer block; or it is this block. */
  REPEAT(5, 0),
  /** Place among the blocks that may be a headline, up to the first long paragraph. */
  TITLE_ORDER(5, 0),
  /** Number of content words that long paragraphs have, in five steps. */
  SHARED_WORDS(5, 0),
  /** For a block of text: number of other blocks up to the text before and after it. */
  GAPS(26, 0),
  /** Number of sentences: one, two, more. */
  SENTENCES(3, 0),
  /** Place relative to the headline: none, before it, itself, after it in seven steps. */
  FROM_HEADLINE(12, 0),
  /** For a block of text after the headline: the first, second, third, a later one. */
  TEXT_ORDER(5, 0),
  /** Share of the headline's content words that it has, in six steps; 6 if it is the headline. */
  LIKE_HEADLINE(7, 0),
  /** Share of its content words that long paragraphs have, in five steps; 0 without such words. */
  TOPIC(6, 0),
  /** How far above a heading of teasers stands, without a long paragraph between. */
  UNDER_HEADING(6, 0),
  /** Length of the run of short blocks it stands in. */
  RUN(5, 0),
  /** How many long paragraphs the page has, in four steps. */
  PAGE_SIZE(4, 0),
  /** Share of blocks with phrases of furniture on the page, in four steps. */
  PAGE_NOISE(4, 0),
  /** Rank by length among the blocks that may be a headline, in four steps; 0 for others. */
  LENGTH_RANK(5, 0),
  /** Rank by words of long paragraphs among the blocks that may be a headline, in four steps. */
  TOPIC_RANK(5, 0),
  /** Distance to the first line with an author or a time, before and after it. */
  META(9, 0),
  /** For the first texts after the headline: the share of its words that the next text has. */
  RESTATED(11, 0),
  /** How much more the next text has of it than the one after has of the next. */
  RESTATED_MORE(7, 0),
  /** For the first texts after the headline: what parts it from the text before and after. */
  NEIGHBOURS(25, 0),
  /** For the first texts after the headline: its length beside that of the next ones. */
  RELATIVE_LENGTH(11, 0),
  /**
   * For the first texts after the headline: whether the page is English, whether an author or time
   * stands above the text, whether it has several sentences. Most English houses set the standfirst
   * above the byline, most others below. From 9 for the first line of words without a full stop
   * above these texts: the same, and whether it stands right below the headline.
   */
  ABOVE_BYLINE(17, 0);

  private final int size;
  private final int reach;

  Trait(int size, int reach) {
    this.size = size;
    this.reach = reach;
  }

  int size() {
    return size;
  }

  /** How far before and after a block its value is looked at. */
  int reach() {
    return reach;
  }
}
