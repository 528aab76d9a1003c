package org.nutgraf.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads the word lists that ship with the library; a list is read when first asked for. */
public final class Lexicons {
  /** Lists already read; what is in it never changes, as resources do not. */
  private static final ConcurrentHashMap<String, Set<String>> WORDS = new ConcurrentHashMap<>();

  private Lexicons() {}

  /**
   * {@return the words of a list of one field}
   *
   * @param name path of the resource without {@code .txt}: {@code abbreviations}, {@code en/titles}
   * @throws IllegalStateException if there is no such list
   */
  public static Set<String> words(String name) {
    return WORDS.computeIfAbsent(
        name, n -> rows(n).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Reads a list that a language may have or not.
   *
   * @param language a BCP 47 tag, of which the language alone counts: {@code en}, {@code de-AT}
   * @param name name of the resource in the language's folder, without {@code .txt}
   * @return the rows as {@link #rows} gives them; none where there is no such list
   */
  public static List<List<String>> rowsOf(String language, String name) {
    String folder = Locale.forLanguageTag(language).getLanguage();
    String path = folder + "/" + name;
    boolean listed = !folder.isEmpty() && Lexicons.class.getResource(path + ".txt") != null;
    return listed ? rows(path) : List.of();
  }

  /**
   * Reads a list of several fields a line. Not remembered: keep what you build of it.
   *
   * @param name path of the resource without {@code .txt}
   * @return a row for each entry, with all its fields, in the order of the file
   * @throws IllegalStateException if there is no such list
   */
  public static List<List<String>> rows(String name) {
    String file = name + ".txt";
    InputStream in = Lexicons.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("no word list " + file);
    }
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
    return List.copyOf(rows);
  }
}
