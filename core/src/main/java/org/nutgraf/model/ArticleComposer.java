package org.nutgraf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/**
 * Builds an article from pieces, in the order in which they stand on the page, and lays out the
 * source text as it goes: blank lines between blocks, {@code Label: } before the first paragraph of
 * a section.
 *
 * <pre>{@code
 * Article article = ArticleComposer.create()
 *     .headline("Elmham port reopens")
 *     .paragraph("Ships called again on Sunday.", "The harbour had been shut for a week.")
 *     .section("Background")
 *     .paragraph("A storm had damaged the mole.")
 *     .build();
 * }</pre>
 *
 * <p>Actors, quotes, times and events are added to the built article with {@link
 * Article#toBuilder}. Every method that takes a text refuses a blank one with an {@link
 * IllegalArgumentException}. A composer is used by one thread and builds one article.
 */
public final class ArticleComposer {
  private static final String BLANK_LINE = "\n\n";
  private static final String BULLET = "- ";

  private final StringBuilder text = new StringBuilder();
  private final Article.Builder article = Article.builder();
  private Optional<String> uri = Optional.empty();
  private Optional<Excerpt> label = Optional.empty();
  private List<Block> blocks = new ArrayList<>();

  /** Whether the next paragraph goes on the line of the label or dateline just laid. */
  private boolean runsIn;

  private ArticleComposer() {}

  /** {@return an empty composer} */
  public static ArticleComposer create() {
    return new ArticleComposer();
  }

  /**
   * Says where the text comes from.
   *
   * @param origin a path, a URI or an id
   * @return this composer
   */
  public ArticleComposer uri(String origin) {
    uri = Optional.of(origin);
    return this;
  }

  /**
   * Appends the headline.
   *
   * @param words its text
   * @return this composer
   */
  public ArticleComposer headline(String words) {
    article.headline(layBlock(words));
    return this;
  }

  /**
   * Appends the standfirst.
   *
   * @param words its text
   * @return this composer
   */
  public ArticleComposer standfirst(String words) {
    article.standfirst(layBlock(words));
    return this;
  }

  /**
   * Appends the byline.
   *
   * @param words its text: {@code By Jane Doe and Li Wei}
   * @param authors the names in it
   * @return this composer
   */
  public ArticleComposer byline(String words, String... authors) {
    article.byline(new Byline(layBlock(words).span(), words, List.of(authors)));
    return this;
  }

  /**
   * Begins the next paragraph with a dateline.
   *
   * @param words its text: {@code GALWAY, Ireland —}
   * @param place the place in it: {@code GALWAY}
   * @return this composer
   */
  public ArticleComposer dateline(String words, String place) {
    Span span = layRunIn(words).span();
    article.dateline(new Dateline(span, words, Optional.of(place), Optional.empty()));
    runsIn = true;
    return this;
  }

  /**
   * Ends the section before and begins one with a label, which runs into the next paragraph.
   *
   * @param words the label without its colon
   * @return this composer
   */
  public ArticleComposer section(String words) {
    endSection();
    label = Optional.of(layBlock(words));
    text.append(':');
    runsIn = true;
    return this;
  }

  /**
   * Appends a paragraph. One space is put between sentences.
   *
   * @param sentences its sentences in order, or the whole of it as one
   * @return this composer
   */
  public ArticleComposer paragraph(String... sentences) {
    Excerpt paragraph = layRunIn(String.join(" ", sentences));
    List<Span> spans = new ArrayList<>();
    int start = paragraph.span().start();
    for (String sentence : sentences) {
      Span span = spanOf(sentence, start);
      spans.add(span);
      start = span.end() + 1;
    }
    blocks.add(new Paragraph(paragraph.span(), paragraph.text(), spans));
    return this;
  }

  /**
   * Appends a heading between paragraphs.
   *
   * @param words its text
   * @return this composer
   */
  public ArticleComposer crosshead(String words) {
    blocks.add(new Crosshead(layBlock(words).span(), words));
    return this;
  }

  /**
   * Appends a list, each item on a line of its own after a hyphen.
   *
   * @param items the items in order
   * @return this composer
   */
  public ArticleComposer list(String... items) {
    Excerpt list = layBlock(BULLET + String.join("\n" + BULLET, items));
    List<Excerpt> excerpts = new ArrayList<>();
    int start = list.span().start();
    for (String item : items) {
      Span span = spanOf(item, start + BULLET.length());
      excerpts.add(new Excerpt(span, item));
      start = span.end() + 1;
    }
    blocks.add(new BulletList(list.span(), list.text(), excerpts));
    return this;
  }

  /**
   * Appends the text under a picture.
   *
   * @param words its text
   * @return this composer
   */
  public ArticleComposer caption(String words) {
    blocks.add(new Caption(layBlock(words).span(), words));
    return this;
  }

  /**
   * Appends the teaser of another article. It counts as cut if it ends with {@code …}.
   *
   * @param words the words above it: {@code Check Also}
   * @param headline the other article's headline
   * @param teaser what is shown of the other article
   * @return this composer
   */
  public ArticleComposer related(String words, String headline, String teaser) {
    article.addRelated(
        new Related(
            Optional.of(layBlock(words)),
            Optional.of(layBlock(headline)),
            Optional.of(layBlock(teaser)),
            Optional.empty(),
            teaser.endsWith("…")));
    return this;
  }

  /**
   * Appends page furniture.
   *
   * @param kind what kind it is
   * @param words its text
   * @return this composer
   */
  public ArticleComposer boilerplate(BoilerplateKind kind, String words) {
    article.addBoilerplate(new Boilerplate(kind, layBlock(words).span(), words));
    return this;
  }

  /** {@return the article} */
  public Article build() {
    endSection();
    return article.source(new Source(uri, text.toString())).build();
  }

  private void endSection() {
    if (label.isPresent() || !blocks.isEmpty()) {
      article.addSection(new Section(label, blocks));
    }
    label = Optional.empty();
    blocks = new ArrayList<>();
  }

  private Excerpt layBlock(String words) {
    return lay(words, BLANK_LINE);
  }

  private Excerpt layRunIn(String words) {
    return lay(words, runsIn ? " " : BLANK_LINE);
  }

  private Excerpt lay(String words, String gap) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a blank text cannot be a part of an article");
    }
    if (!text.isEmpty()) {
      text.append(gap);
    }
    runsIn = false;
    Span span = spanOf(words, text.length());
    text.append(words);
    return new Excerpt(span, words);
  }

  private static Span spanOf(String words, int start) {
    return new Span(start, start + words.length());
  }
}
