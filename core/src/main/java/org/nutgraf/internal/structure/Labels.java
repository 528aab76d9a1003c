package org.nutgraf.internal.structure;

import java.util.Locale;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.FoldedText;

/** Decides which run-in words open a section. */
final class Labels {
  /** Longer labels are sentences that lead up to a list or quotation. */
  private static final int MOST_WORDS = 4;

  private static final String QUOTES = "\"“„«‘'‚「『";

  /** Verbs and nouns of saying that lead up to speech. */
  private static final Set<String> SPEECH =
      Set.of(
          "added",
          "adds",
          "asked",
          "continued",
          "explained",
          "noted",
          "quote",
          "replied",
          "reports",
          "said",
          "says",
          "statement",
          "told",
          "tweeted",
          "writes",
          "wrote",
          "erklärte",
          "fragte",
          "sagt",
          "sagte",
          "schreibt",
          "schrieb",
          "dit",
          "dijo");

  private final FoldedText text;
  private final Set<String> known = Lexicons.words("section-labels");

  Labels(FoldedText text) {
    this.text = text;
  }

  /** Whether the words are a label that houses use. */
  boolean isKnown(RunInLabel label) {
    return known.contains(key(label.words().start(), label.words().end()));
  }

  /** Whether a whole block is a label that houses use, on a line of its own. */
  boolean isKnownAlone(PageBlock block) {
    return block.complete() && known.contains(key(block.span().start(), block.span().end()));
  }

  /** Whether the words may be a label though no house is known to use it. */
  boolean isPossible(PageBlock block, RunInLabel label) {
    String words = text.plain(label.words().start(), label.words().end());
    return label.colon()
        && label.content() < block.span().end()
        && block.endsSentence()
        && !speaks(block, label)
        && words.length() > 1
        && Character.isUpperCase(words.codePointAt(0))
        && Character.isUpperCase(text.charAt(label.content()))
        && words.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && !block.found().isStarted();
  }

  /** Whether words are said rather than headed: {@code He said: “No.”} */
  private boolean speaks(PageBlock block, RunInLabel label) {
    String next = text.text().substring(label.content(), label.content() + 1);
    return QUOTES.contains(next)
        || block.head().stream()
            .takeWhile(token -> token.start() < label.words().end())
            .anyMatch(token -> SPEECH.contains(token.key()));
  }

  private String key(int start, int end) {
    String words = text.plain(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    int colon = words.length() - 1;
    return colon > 0 && words.charAt(colon) == ':' ? words.substring(0, colon).strip() : words;
  }
}
