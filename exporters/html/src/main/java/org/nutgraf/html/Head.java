package org.nutgraf.html;

import java.net.URI;
import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Span;

/** Writes the head of an article; the headline of one of many stands in the fold instead. */
final class Head {
  private final Markup out;
  private final View view;
  private final MarkedText text;

  Head(Markup out, View view, MarkedText text) {
    this.out = out;
    this.view = view;
    this.text = text;
  }

  void write() {
    Article article = view.article();
    out.append("<header");
    out.language(article.language()).append(" dir=\"auto\">\n");
    if (view.isSingle() && article.headline().isPresent()) {
      out.append("<h1>");
      text.write(article.headline().get().span());
      out.append("</h1>\n");
    }
    article.standfirst().ifPresent(words -> paragraph("standfirst", words.span()));
    article.byline().ifPresent(byline -> paragraph("byline", byline.span()));
    facts(article);
    out.append("</header>\n");
  }

  private void paragraph(String style, Span span) {
    out.append("<p class=\"").append(style).append("\">");
    text.write(span);
    out.append("</p>\n");
  }

  private void facts(Article article) {
    Optional<String> address = article.url().flatMap(Head::webAddress);
    if (article.published().isEmpty() && article.updated().isEmpty() && address.isEmpty()) {
      return;
    }
    out.append("<p class=\"facts\" lang=\"en\" dir=\"ltr\">");
    article.published().ifPresent(time -> fact("Published ", time));
    article.updated().ifPresent(time -> fact("Updated ", time));
    if (address.isPresent()) {
      out.append("<a href=\"").text(address.get());
      out.append("\" rel=\"noreferrer\">Original page</a>");
    }
    out.append("</p>\n");
  }

  /** No other scheme is linked, as some of them run code. */
  private static Optional<String> webAddress(URI url) {
    boolean isWeb =
        "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    return isWeb ? Optional.of(url.toString()) : Optional.empty();
  }

  private void fact(String label, Timestamp timestamp) {
    String day = timestamp.date().toString();
    Optional<CalendarTime> calendar = CalendarTime.of(day);
    out.append("<span>").append(label).append("<time datetime=\"");
    out.text(calendar.isPresent() ? timestamp.toString() : "");
    out.append("\">").append(calendar.map(CalendarTime::words).orElse(day));
    out.append("</time></span> ");
  }
}
