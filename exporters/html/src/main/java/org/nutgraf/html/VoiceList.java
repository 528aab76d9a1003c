package org.nutgraf.html;

import java.util.List;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.text.Excerpt;

/** Lists the speakers, each in the colour of the quotes, with what they said. */
final class VoiceList {
  private static final int LONGEST = 90;

  private final Markup out;
  private final View view;

  VoiceList(Markup out, View view) {
    this.out = out;
    this.view = view;
  }

  void write() {
    List<Voice> voices = view.voices().all();
    if (voices.isEmpty()) {
      return;
    }
    char level = view.headingLevel(2);
    out.append("<section class=\"voices\">\n<h").append(level).append(">Voices</h");
    out.append(level).append(">\n<ul>\n");
    for (int i = 0; i < voices.size(); i++) {
      voice(voices.get(i), i);
    }
    out.append("</ul>\n</section>\n");
  }

  private void voice(Voice voice, int place) {
    out.append("<li class=\"v").append(voice.colour()).append("\"><bdi id=\"");
    view.anchors().id(out, 'v', place).append("\">");
    out.text(voice.name()).append("</bdi>\n<ul>\n");
    for (int quote : voice.quotes()) {
      quote(quote);
    }
    out.append("</ul></li>\n");
  }

  private void quote(int place) {
    Quote quote = view.article().quotes().get(place);
    boolean isDirect = quote.kind() == QuoteKind.DIRECT;
    Excerpt words = quote.content().orElse(quote.segments().get(0));
    out.append("<li>");
    boolean hasAnchor = view.anchors().hasQuote(place);
    if (hasAnchor) {
      view.anchors().id(out.append("<a href=\"#"), 'q', place).append("\">");
    }
    out.append("<bdi>");
    if (isDirect) {
      out.append('“');
    }
    out.text(Words.shortened(words.text(), LONGEST));
    if (isDirect) {
      out.append('”');
    }
    out.append("</bdi>").append(hasAnchor ? "</a></li>\n" : "</li>\n");
  }
}
