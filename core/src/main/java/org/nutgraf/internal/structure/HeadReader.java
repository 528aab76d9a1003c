package org.nutgraf.internal.structure;

import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Byline;

/** Reads what furniture says of the article itself: authors, times, kicker, headline repeated. */
final class HeadReader {
  private static final int LONGEST_BYLINE = 25;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_KICKER = 4;

  private final FoldedText text;
  private final String headline;
  private final Publication publication = new Publication();
  private Optional<Byline> byline = Optional.empty();

  /**
   * Starts a page.
   *
   * @param headline the plain words of the headline; empty without one
   */
  HeadReader(FoldedText text, String headline) {
    this.text = text;
    this.headline = headline;
  }

  Optional<Byline> byline() {
    return byline;
  }

  Publication publication() {
    return publication;
  }

  /**
   * {@return whether the block is the byline}
   *
   * @param block a block of furniture above the body
   */
  boolean takeByline(PageBlock block) {
    if (byline.isPresent() || block.wordCount() > LONGEST_BYLINE) {
      return false;
    }
    boolean told = block.startsWith(Furniture.BYLINE);
    if (!told && !(block.found().isNone() && isBareName(block.head()))) {
      return false;
    }
    Byline found = Bylines.of(text, block);
    if (found.authors().isEmpty()) {
      return false;
    }
    byline = Optional.of(found);
    TimeLine.read(block.head(), publication);
    return true;
  }

  /** Two to five capitalised words and nothing else. */
  private static boolean isBareName(List<Token> words) {
    return words.size() >= 2
        && words.size() <= LONGEST_NAME
        && words.stream()
            .allMatch(w -> w.word().kind() == TokenKind.WORD && w.word().isCapitalized());
  }

  /**
   * {@return the kind of a block of furniture} Reads the time it tells.
   *
   * @param above whether no paragraph of the body stands before it
   */
  BoilerplateKind kind(PageBlock block, boolean above) {
    boolean line = block.wordCount() <= LONGEST_BYLINE;
    boolean time = line && above && TimeLine.hasTime(block.head());
    if (line && (above || block.startsWith(Furniture.TIMESTAMP))) {
      TimeLine.read(block.head(), publication);
    }
    BoilerplateKind kind = FurnitureKinds.of(block);
    if (time || (kind == BoilerplateKind.OTHER && line && TimeLine.hasTime(block.head()))) {
      return BoilerplateKind.TIMESTAMP;
    }
    if (kind != BoilerplateKind.OTHER) {
      return kind;
    }
    if (!headline.isEmpty() && plain(block).equals(headline)) {
      return BoilerplateKind.ALTERNATIVE_HEADLINE;
    }
    return kind;
  }

  /** Whether a block of furniture right above the headline is its kicker. */
  static boolean isKicker(PageBlock block) {
    return block.found().isNone()
        && block.hasWord()
        && block.wordCount() <= LONGEST_KICKER
        && !TimeLine.hasTime(block.head());
  }

  private String plain(PageBlock block) {
    return text.plain(block.span().start(), block.span().end());
  }
}
