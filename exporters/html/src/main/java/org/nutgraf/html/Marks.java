package org.nutgraf.html;

import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/**
 * What is marked in the text of an article, in two layers: quotes, and within or without them
 * mentions, times and triggers. The subject of a quote's mark is its place in the article's list;
 * that of the others has the kind in its two lowest bits and the place above.
 */
final class Marks {
  static final int NAME = 0;
  static final int REFERENCE = 1;
  static final int TIME = 2;
  static final int TRIGGER = 3;

  final Layer quotes;
  final Layer details;

  Marks(Article article) {
    quotes = new Layer(article.source().text());
    details = new Layer(article.source().text());
    addQuotes(article.quotes());
    addMentions(article.actors());
    for (int i = 0; i < article.times().size(); i++) {
      add(details, article.times().get(i).span(), (i << 2) | TIME);
    }
    addTriggers(article.events());
    quotes.settle();
    details.settle();
  }

  static int kind(int subject) {
    return subject & 3;
  }

  static int place(int subject) {
    return subject >>> 2;
  }

  /** A mixed or an indirect quote is marked as a whole, an interrupted one in its parts. */
  private void addQuotes(List<Quote> all) {
    for (int i = 0; i < all.size(); i++) {
      Optional<Excerpt> content = all.get(i).content();
      if (content.isPresent()) {
        add(quotes, content.get().span(), i);
      } else {
        for (Excerpt segment : all.get(i).segments()) {
          add(quotes, segment.span(), i);
        }
      }
    }
  }

  private void addMentions(List<Actor> actors) {
    for (int i = 0; i < actors.size(); i++) {
      for (Mention mention : actors.get(i).mentions()) {
        add(details, mention.span(), (i << 2) | kind(mention.form()));
      }
    }
  }

  private static int kind(MentionForm form) {
    return form == MentionForm.PRONOUN || form == MentionForm.NOMINAL ? REFERENCE : NAME;
  }

  private void addTriggers(List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      for (Excerpt trigger : events.get(i).triggers()) {
        add(details, trigger.span(), (i << 2) | TRIGGER);
      }
    }
  }

  private static void add(Layer layer, Span span, int subject) {
    layer.add(span.start(), span.end(), subject);
  }
}
