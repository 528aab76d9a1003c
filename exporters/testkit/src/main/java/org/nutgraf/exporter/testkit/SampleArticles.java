package org.nutgraf.exporter.testkit;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.text.Source;

/** Hand-made articles that together have every part and every trouble an exporter must stand. */
public final class SampleArticles {
  private static final int MEGABYTE = 1 << 20;

  private SampleArticles() {}

  /** {@return an article with every type and every optional part of the model} */
  public static Article complete() {
    return CompleteArticle.make();
  }

  /** {@return a headline and a paragraph, and nothing else} */
  public static Article minimal() {
    return ArticleComposer.create()
        .headline("Ferry stops for winter")
        .paragraph("The last ferry to Skell leaves on Friday.")
        .build();
  }

  /** {@return an article of an empty text} */
  public static Article empty() {
    return Article.builder().source(Source.of("")).build();
  }

  /** {@return articles in whose every part a text stands that some format takes for its own} */
  public static List<Article> hostile() {
    return HostileText.ALL.stream().map(HostileArticle::make).toList();
  }

  /** {@return an article with one paragraph of a mebibyte} */
  public static Article longParagraph() {
    String sentence = "The mayor said “no comment” & left <quietly>. ";
    String paragraph = sentence.repeat(MEGABYTE / sentence.length() + 1).strip();
    return ArticleComposer.create().headline("A long story").paragraph(paragraph).build();
  }

  /** {@return all of them, the simple ones first} */
  public static List<Article> all() {
    List<Article> all = new ArrayList<>(List.of(minimal(), empty(), complete()));
    all.addAll(hostile());
    all.add(longParagraph());
    return List.copyOf(all);
  }
}
