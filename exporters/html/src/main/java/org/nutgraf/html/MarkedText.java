package org.nutgraf.html;

import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Span;

/** Writes stretches of an article's text with its marks. */
final class MarkedText {
  /** Actors up to this place can be lit up by the style sheet. */
  static final int LIT = 40;

  private final Markup out;
  private final View view;
  private final String text;
  private final Layer quotes;
  private final Layer details;

  MarkedText(Markup out, View view) {
    this.out = out;
    this.view = view;
    this.text = view.article().source().text();
    this.quotes = view.marks().quotes;
    this.details = view.marks().details;
  }

  void write(Span span) {
    int done = span.start();
    for (int i = quotes.firstAfter(done); i < quotes.size(); i++) {
      int start = Math.max(quotes.start(i), done);
      if (start >= span.end()) {
        break;
      }
      int end = Math.min(quotes.end(i), span.end());
      writeDetails(done, start);
      openQuote(quotes.subject(i));
      writeDetails(start, end);
      out.append("</q>");
      done = end;
    }
    writeDetails(done, span.end());
  }

  private void writeDetails(int from, int to) {
    int done = from;
    for (int i = details.firstAfter(done); i < details.size() && done < to; i++) {
      int start = Math.max(details.start(i), done);
      if (start >= to) {
        break;
      }
      int end = Math.min(details.end(i), to);
      out.text(text, done, start);
      String close = open(details.subject(i));
      out.text(text, start, end);
      out.append(close);
      done = end;
    }
    out.text(text, done, to);
  }

  private void openQuote(int place) {
    Voice voice = view.voices().ofQuote(place);
    out.append("<q");
    if (view.anchors().isFirstOfQuote(place)) {
      view.anchors().id(out.append(" id=\""), 'q', place).append('"');
    }
    boolean isIndirect = view.article().quotes().get(place).kind() == QuoteKind.INDIRECT;
    out.append(" class=\"").append(isIndirect ? "i s" : "s").append(voice.colour());
    out.append("\" tabindex=\"0\" data-by=\"");
    out.text(voice.name());
    out.append("\" aria-describedby=\"");
    view.anchors().id(out, 'v', view.voices().placeOfQuote(place)).append("\">");
  }

  /** Opens the element of a detail and returns its end tag. */
  private String open(int subject) {
    int place = Marks.place(subject);
    return switch (Marks.kind(subject)) {
      case Marks.NAME -> openActor(place, "m");
      case Marks.REFERENCE -> openActor(place, "r");
      case Marks.TIME -> openTime(view.article().times().get(place));
      default -> openTrigger(place);
    };
  }

  /** The first mention is a link to the actor, as many links would be in a keyboard's way. */
  private String openActor(int place, String style) {
    Actor actor = view.cast().actor(place);
    boolean isFirst = view.anchors().isFirstOfActor(place);
    if (isFirst) {
      view.anchors().id(out.append("<a id=\""), 'm', place);
      view.anchors().id(out.append("\" href=\"#"), 'a', place).append('"');
    } else {
      out.append("<span");
    }
    out.append(" class=\"").append(style);
    if (place < LIT) {
      out.append(" m").append(place + 1);
    }
    out.append("\" title=\"");
    out.text(actor.name()).append("\">");
    return isFirst ? "</a>" : "</span>";
  }

  private String openTime(TimeReference time) {
    Optional<CalendarTime> calendar = CalendarTime.of(time);
    if (calendar.isEmpty()) {
      return "";
    }
    out.append("<time datetime=\"").append(calendar.get().datetime()).append("\">");
    return "</time>";
  }

  private String openTrigger(int place) {
    out.append("<span");
    if (view.anchors().isFirstOfEvent(place)) {
      view.anchors().id(out.append(" id=\""), 'e', place).append('"');
    }
    out.append(" class=\"e\">");
    return "</span>";
  }
}
