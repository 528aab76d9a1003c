package org.nutgraf.feed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;

/**
 * The body of an article as plain text, its blocks apart by blank lines. Captions are left out:
 * they belong to pictures.
 */
public final class PlainText implements Block.Visitor<String> {
  private static final PlainText TEXT = new PlainText();

  private PlainText() {}

  /**
   * {@return the text; empty if there is no body}
   *
   * @param article the article
   */
  public static String of(Article article) {
    return article.sections().stream()
        .flatMap(PlainText::texts)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> texts(Section section) {
    Stream<String> blocks = section.blocks().stream().map(block -> block.accept(TEXT));
    return Stream.concat(section.label().map(Excerpt::text).stream(), blocks);
  }

  /**
   * {@return how many words a text has: what stands between blanks and has a letter or a digit}
   *
   * @param text any text
   */
  public static int countWords(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        count++;
      }
    }
    return count;
  }

  @Override
  public String visit(Paragraph paragraph) {
    return paragraph.text();
  }

  @Override
  public String visit(Crosshead crosshead) {
    return crosshead.text();
  }

  @Override
  public String visit(BulletList list) {
    List<String> items = list.items().stream().map(item -> "- " + item.text()).toList();
    return String.join("\n", items);
  }

  @Override
  public String visit(Caption caption) {
    return "";
  }
}
