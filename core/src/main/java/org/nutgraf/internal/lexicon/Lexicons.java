package org.nutgraf.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

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
        name,
        n -> {
          Set<String> words = new LinkedHashSet<>();
          read(n, entry -> words.add(entry.word()));
          return new WordSet(words);
        });
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
    List<List<String>> rows = new ArrayList<>();
    read(name, entry -> rows.add(List.of(entry.line().split("\t", -1))));
    return List.copyOf(rows);
  }

  /**
   * Reads a list without making an object of each entry, as is fit for those of many thousands.
   *
   * @param name path of the resource without {@code .txt}
   * @param reader takes the entries in the order of the file; it is the same object, moved on
   * @throws IllegalStateException if there is no such list
   */
  public static void read(String name, Consumer<ListEntry> reader) {
    ListEntry entry = new ListEntry(bytes(name + ".txt"));
    while (entry.next()) {
      reader.accept(entry);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Lexicons.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
  }
}
