package org.nutgraf.html;

import java.util.Optional;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Timestamp;

/** Writes one article: its text, and beside and below it what was found in the text. */
final class ArticleHtml {
  private final Markup out;
  private final ExportOptions options;

  ArticleHtml(Markup out, ExportOptions options) {
    this.out = out;
    this.options = options;
  }

  void single(Article article) {
    write(View.of(article, true, 1));
  }

  /** The headline is the fold's summary. */
  void oneOfMany(Article article, int number) {
    out.append(options.get(HtmlExporter.FOLD) ? "<details>\n" : "<details open>\n");
    out.append("<summary><h2");
    out.language(article.language()).append(" dir=\"auto\">");
    out.text(Words.title(article));
    out.append("</h2>");
    facts(article);
    out.append("</summary>\n");
    write(View.of(article, false, number));
    out.append("</details>\n");
  }

  private void facts(Article article) {
    Optional<String> place = article.dateline().flatMap(Dateline::place);
    Optional<String> day = article.published().map(Timestamp::date).map(Object::toString);
    if (place.isPresent() || day.isPresent()) {
      out.append("<p>");
      place.ifPresent(name -> out.text(name));
      if (place.isPresent() && day.isPresent()) {
        out.append(", ");
      }
      day.ifPresent(iso -> out.text(CalendarTime.of(iso).map(CalendarTime::words).orElse(iso)));
      out.append("</p>");
    }
  }

  private void write(View view) {
    out.append("<article id=\"").append(view.anchors().prefix()).append("\">\n");
    MarkedText text = new MarkedText(out, view);
    new Head(out, view, text).write();
    new Story(out, view, text, options.get(HtmlExporter.BOILERPLATE)).write();
    aside(view);
    if (options.get(HtmlExporter.TIMELINE)) {
      new Timeline(out, view).write();
    }
    if (options.get(HtmlExporter.GRAPH)) {
      new TiesFigure(out, view).write();
    }
    out.append("</article>\n");
  }

  private void aside(View view) {
    if (view.cast().size() > 0 || !view.voices().all().isEmpty()) {
      out.append("<aside aria-label=\"Who speaks and who is named\">\n");
      new VoiceList(out, view).write();
      new ActorList(out, view).write();
      out.append("</aside>\n");
    }
  }
}
