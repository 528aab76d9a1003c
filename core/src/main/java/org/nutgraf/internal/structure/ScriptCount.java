package org.nutgraf.internal.structure;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;

/** Counts the letters of a text by script, which tells many languages at once. */
final class ScriptCount {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  /** The scripts of one language, and the language taken where no word tells among several. */
  private static final Map<UnicodeScript, String> LANGUAGE =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.CYRILLIC, "ru"),
              Map.entry(UnicodeScript.ARABIC, "ar")));

  private static final Set<String> CYRILLIC = Set.of("ru", "uk", "bg");
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur");

  /** A text is Japanese if one letter in so many is kana; Chinese names quote some. */
  private static final int KANA_SHARE = 12;

  private final int[] letters = new int[SCRIPTS.length];
  private int total;

  void add(FoldedText text, Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript script = c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        letters[script.ordinal()]++;
        total++;
      }
    }
  }

  /** The language that the script alone tells. */
  Optional<String> language() {
    int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    int han = count(UnicodeScript.HAN);
    if ((kana + han) * 2 > total) {
      return Optional.of(kana * KANA_SHARE > kana + han ? "ja" : "zh");
    }
    UnicodeScript script = main();
    boolean several = script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC;
    return several ? Optional.empty() : fallback();
  }

  /** The likeliest language of the main script. */
  Optional<String> fallback() {
    return Optional.ofNullable(LANGUAGE.get(main()));
  }

  /** Whether the language is written in the main script. */
  boolean fits(String language) {
    return switch (main()) {
      case CYRILLIC -> CYRILLIC.contains(language);
      case ARABIC -> ARABIC.contains(language);
      default -> !CYRILLIC.contains(language) && !ARABIC.contains(language);
    };
  }

  private int count(UnicodeScript script) {
    return letters[script.ordinal()];
  }

  private UnicodeScript main() {
    UnicodeScript main = UnicodeScript.LATIN;
    for (UnicodeScript script : SCRIPTS) {
      if (count(script) > count(main)) {
        main = script;
      }
    }
    return main;
  }
}
