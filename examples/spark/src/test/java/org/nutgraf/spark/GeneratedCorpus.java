package org.nutgraf.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles in any number: those of {@code seeds} with their paragraphs in another order and short
 * stories from parts, with other people, places and days. Equal for equal numbers.
 */
final class GeneratedCorpus {
  /** How many seeds, from the first on, are in English. */
  private static final int ENGLISH = 9;

  private static final int USUAL_LENGTH = 4500;

  private static final List<String> PEOPLE =
      List.of("Grace Wanjiru", "Tomas Lindqvist", "Amara Diallo", "Yusuf Demir", "Helen Okafor");
  private static final List<String> TITLES =
      List.of("Foreign Minister", "Interior Minister", "President", "Prime Minister");
  private static final List<String> COUNTRIES =
      List.of("Kenya", "Sweden", "Senegal", "Turkey", "Nigeria", "Iran");
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Thursday", "Sunday");

  private static final String STORY =
      """
      %2$s and %3$s sign agreement on grain

      %1$s, the %4$s of %2$s, met officials of %3$s on %5$s and signed an agreement on grain.

      "We will ship %6$d tons this winter," %1$s told reporters. "Nobody in %3$s will go hungry."

      %3$s accused %2$s of delays in the past. “That is over 🌾,” said %1$s.
      """;

  private final List<String> seeds;

  private GeneratedCorpus(List<String> seeds) {
    this.seeds = seeds;
  }

  static GeneratedCorpus ofSeeds() {
    try (Stream<Path> files = Files.list(Path.of("../../seeds"))) {
      return new GeneratedCorpus(
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(file -> !file.toString().endsWith(".gold.txt"))
              .sorted()
              .map(GeneratedCorpus::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of article number n. */
  String text(int n) {
    Random random = new Random(n);
    return n % 3 == 0 ? shuffled(seeds.get(n / 3 % seeds.size()), random) : story(random);
  }

  /** Article number n as a line of JSON Lines; months go by. */
  String line(int n) {
    return line(n, text(n));
  }

  private static String line(int n, String text) {
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(n % 365);
    return """
    {"id":"n%d","url":"https://news.example/%d","published":"%s","text":"%s","crawl":%d}
    """
        .formatted(n, n, day, escaped(text), n % 7);
  }

  /** Writes articles as JSON Lines, spread over files. */
  void write(Path folder, int articles, int files) throws IOException {
    Files.createDirectories(folder);
    int perFile = (articles + files - 1) / files;
    for (int file = 0; file < files; file++) {
      StringBuilder lines = new StringBuilder();
      for (int n = file * perFile; n < Math.min(articles, (file + 1) * perFile); n++) {
        lines.append(line(n));
      }
      Files.writeString(folder.resolve("part-%03d.jsonl".formatted(file)), lines);
    }
  }

  /** Writes a corpus to measure with: folder, number of articles, number of files. */
  public static void main(String[] arguments) throws IOException {
    GeneratedCorpus english = new GeneratedCorpus(ofSeeds().seeds.subList(0, ENGLISH));
    int files = Integer.parseInt(arguments[2]);
    english.writeLong(Path.of(arguments[0]), Integer.parseInt(arguments[1]) / files, files);
  }

  private void writeLong(Path folder, int perFile, int files) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < files; file++) {
      StringBuilder lines = new StringBuilder();
      for (int n = file * perFile; n < (file + 1) * perFile; n++) {
        lines.append(line(n, longText(n)));
      }
      Files.writeString(folder.resolve("part-%03d.jsonl".formatted(file)), lines);
    }
  }

  /** An article as long as those of news sites are on average: stories, and parts of seeds. */
  private String longText(int n) {
    Random random = new Random(n);
    StringBuilder text = new StringBuilder(story(random));
    while (text.length() < USUAL_LENGTH) {
      String part = random.nextBoolean() ? story(random) : any(seeds, random);
      List<String> paragraphs = List.of(part.split("\n\n"));
      text.append('\n').append(String.join("\n\n", paragraphs.subList(1, paragraphs.size())));
    }
    return text.toString();
  }

  private static String shuffled(String seed, Random random) {
    List<String> paragraphs = new ArrayList<>(List.of(seed.split("\n\n")));
    Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
    return String.join("\n\n", paragraphs);
  }

  private static String story(Random random) {
    int country = random.nextInt(COUNTRIES.size());
    int other = (country + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
    return STORY.formatted(
        any(PEOPLE, random),
        COUNTRIES.get(country),
        COUNTRIES.get(other),
        any(TITLES, random),
        any(DAYS, random),
        1000 + random.nextInt(9000));
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
