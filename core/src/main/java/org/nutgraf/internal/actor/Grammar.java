package org.nutgraf.internal.actor;

import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;

/** Closed classes of English words that this stage looks at. */
final class Grammar {
  private Grammar() {}

  /** Articles, prepositions, conjunctions, pronouns, auxiliaries. */
  static boolean isFunctionWord(String key) {
    return Holder.FUNCTION.contains(key);
  }

  /** Verbs that have a speaker, in the forms that news uses. */
  static boolean isSpeechVerb(String key) {
    return Holder.SPEECH.contains(key);
  }

  private static final class Holder {
    private static final Set<String> FUNCTION = Lexicons.words("en/function-words");
    private static final Set<String> SPEECH = Lexicons.words("en/speaking-verbs");
  }
}
