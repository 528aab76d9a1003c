package org.nutgraf.internal.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotated articles: the project's own, and corpora as JSON Lines. */
final class MarkedReader {
  private static final String KINDS = "POLGX";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MarkedReader() {}

  /** {@return the project's own articles, in order of their file names} */
  static List<Marked> articles(Path folder) throws IOException {
    List<Marked> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        all.add(article(Files.readString(file), file.getFileName().toString()));
      }
    }
    return all;
  }

  /** Reads {@code [P:Odhiambo|Amina Odhiambo]}. */
  static Marked article(String marked, String origin) {
    StringBuilder text = new StringBuilder();
    List<Marked.Mark> marks = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      int close = marked.charAt(i) == '[' ? marked.indexOf(']', i) : -1;
      boolean mark =
          close > i + 3 && marked.charAt(i + 2) == ':' && KINDS.indexOf(marked.charAt(i + 1)) >= 0;
      if (!mark) {
        text.append(marked.charAt(i++));
        continue;
      }
      String inside = marked.substring(i + 3, close);
      int bar = inside.indexOf('|');
      String name = bar < 0 ? inside : inside.substring(0, bar);
      String actor = bar < 0 ? inside : inside.substring(bar + 1);
      NameKind kind = kind(marked.charAt(i + 1));
      marks.add(new Marked.Mark(text.length(), text.length() + name.length(), kind, actor));
      text.append(name);
      i = close + 1;
    }
    return new Marked(text.toString(), marks, List.of(), origin);
  }

  private static NameKind kind(char letter) {
    return switch (letter) {
      case 'P' -> NameKind.PERSON;
      case 'O' -> NameKind.ORGANIZATION;
      case 'L' -> NameKind.PLACE;
      case 'G' -> NameKind.GROUP;
      default -> NameKind.OTHER;
    };
  }

  /** {@return the records of the corpora in a folder, in order of file names and lines} */
  static List<Marked> corpora(Path folder) throws IOException {
    List<Marked> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        String origin = file.getFileName().toString().replace(".jsonl", "");
        try (Stream<String> lines = Files.lines(file)) {
          lines.filter(line -> !line.isBlank()).forEach(line -> all.add(record(line, origin)));
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
    return all;
  }

  private static Marked record(String line, String origin) {
    JsonNode node = JSON.readTree(line);
    List<Marked.Mark> marks = new ArrayList<>();
    for (JsonNode entity : node.get("entities")) {
      NameKind kind = NameKind.valueOf(entity.get("kind").asString());
      for (JsonNode span : entity.get("mentions")) {
        marks.add(
            new Marked.Mark(
                span.get(0).asInt(),
                span.get(1).asInt(),
                kind,
                entity.path("canonical").asString("")));
      }
    }
    List<int[]> unscored = new ArrayList<>();
    for (JsonNode span : node.path("ignore")) {
      unscored.add(new int[] {span.get(0).asInt(), span.get(1).asInt()});
    }
    return new Marked(node.get("text").asString(), outermost(marks), unscored, origin);
  }

  private static List<Marked.Mark> outermost(List<Marked.Mark> marks) {
    List<Marked.Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt(Marked.Mark::start)
            .thenComparing(Comparator.comparingInt(Marked.Mark::end).reversed()));
    List<Marked.Mark> kept = new ArrayList<>();
    int end = 0;
    for (Marked.Mark mark : sorted) {
      if (mark.start() >= end) {
        kept.add(mark);
        end = mark.end();
      }
    }
    return kept;
  }
}
