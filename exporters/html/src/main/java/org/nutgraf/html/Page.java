package org.nutgraf.html;

import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/** The page around the articles: a single one, or several under a title. */
final class Page {
  private final Markup out;
  private final ExportOptions options;
  private final ArticleHtml articles;
  private int number;

  Page(Markup out, ExportOptions options) {
    this.out = out;
    this.options = options;
    this.articles = new ArticleHtml(out, options);
  }

  void single(Article article) {
    head(Words.title(article));
    out.append("<body>\n<a class=\"skip\" href=\"#n1\">Skip to the article</a>\n<main>\n");
    articles.single(article);
    end();
  }

  void beginMany() {
    String title = options.get(HtmlExporter.TITLE);
    head(title);
    out.append("<body class=\"many\">\n<header class=\"page\"><h1>");
    out.text(title);
    out.append("</h1></header>\n<main>\n");
  }

  void add(Article article) {
    number++;
    articles.oneOfMany(article, number);
  }

  void endMany() {
    end();
  }

  private void head(String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src '")
        .append(StyleSheet.HASH)
        .append("'; base-uri 'none'; form-action 'none'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
    out.text(title);
    out.append("</title>\n<style>").append(StyleSheet.TEXT).append("</style>\n</head>\n");
  }

  private void end() {
    out.append("</main>\n</body>\n</html>\n");
  }
}
