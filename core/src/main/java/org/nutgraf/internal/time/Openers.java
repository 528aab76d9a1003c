package org.nutgraf.internal.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;

/** Tells at a glance where no expression starts, which is nearly everywhere. */
final class Openers {
  /** What stands inside expressions or beside them, never first. */
  private static final Set<Category> INNER =
      EnumSet.of(
          Category.CUE,
          Category.OF,
          Category.AND,
          Category.UNTIL,
          Category.BETWEEN,
          Category.AT,
          Category.AIM,
          Category.DUE,
          Category.DEFINITE,
          Category.FUTURE,
          Category.PAST,
          Category.COUNTED,
          Category.LABEL,
          Category.ACCOUNT,
          Category.ENDED,
          Category.PERIOD,
          Category.FILLER,
          Category.SHIFT,
          Category.STEP_AFTER,
          Category.ERA,
          Category.MERIDIEM,
          Category.ZONE,
          Category.OCLOCK);

  /** What stands before the first word that tells a time. */
  private static final Set<Category> LEADING =
      EnumSet.of(Category.ARTICLE, Category.APPROX, Category.PHASE);

  /** The head of {@code FY2014}. */
  private static final String FISCAL_YEAR = "fy";

  private enum Role {
    /** An expression may start with the word, whatever follows. */
    OPENER,
    /** An expression may start with the word if another of its words follows. */
    LEAD
  }

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> seconds = new HashSet<>();

  Openers(Map<String, List<Sense>> senses) {
    senses.forEach(this::learn);
  }

  private void learn(String phrase, List<Sense> meanings) {
    if (meanings.stream().allMatch(sense -> INNER.contains(sense.category()))) {
      return;
    }
    List<Token> tokens = Tokenizer.tokens(FoldedText.of(Source.of(phrase)));
    String first = tokens.get(0).key();
    boolean leading = meanings.stream().allMatch(sense -> LEADING.contains(sense.category()));
    if (tokens.size() > 1 || leading) {
      roles.putIfAbsent(first, Role.LEAD);
      seconds.add(tokens.size() > 1 ? tokens.get(1).key() : first);
    } else {
      roles.put(first, Role.OPENER);
      roles.put(first + ".", Role.OPENER);
    }
  }

  /** Whether an expression may start at a token, told by it and the one after it. */
  boolean mayStart(List<Token> tokens, int at, int limit) {
    Token token = tokens.get(at);
    if (token.word().kind() == TokenKind.NUMBER) {
      return true;
    }
    Role role = roles.get(token.key());
    if (role == Role.LEAD && at + 1 < limit) {
      Token next = tokens.get(at + 1);
      return isOpener(next) || seconds.contains(next.key());
    }
    return role == Role.OPENER || token.key().startsWith(FISCAL_YEAR);
  }

  private boolean isOpener(Token token) {
    return token.word().kind() == TokenKind.NUMBER || roles.get(token.key()) == Role.OPENER;
  }
}
