package org.nutgraf.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.KnownActor;

/**
 * Reads a house's own authority file, a table in CSV whose first line names the columns: {@code
 * name} and {@code kind}, and if wanted {@code id}, {@code aliases} (with a bar between them) and
 * {@code code}, in any order.
 *
 * <pre>
 * id,name,aliases,kind,code
 * org:77,Kurdistan Democratic Party of Iran,KDPI|Hadaka,organization,
 * </pre>
 *
 * <p>Other columns are ignored. A field may stand in double quotes; an entry takes one line.
 */
public final class KnownActors {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private KnownActors() {}

  /**
   * {@return the actors of a table, in its order}
   *
   * @param csv the table; it is read to its end and stays open
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if a column or a name is missing or a kind is none; the
   *     message tells the line
   */
  public static List<KnownActor> readCsv(Reader csv) throws IOException {
    BufferedReader lines = new BufferedReader(csv);
    List<KnownActor> actors = new ArrayList<>();
    List<String> columns = columns(lines.readLine());
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        actors.add(actor(columns, fields(line), number));
      }
    }
    return List.copyOf(actors);
  }

  private static List<String> columns(@Nullable String header) {
    String line = header == null ? "" : header;
    boolean marked = line.startsWith(BYTE_ORDER_MARK);
    List<String> columns = fields(marked ? line.substring(1) : line);
    for (String needed : List.of("name", "kind")) {
      if (!columns.contains(needed)) {
        throw new IllegalArgumentException("line 1: no column \"" + needed + "\"");
      }
    }
    return columns;
  }

  private static List<String> fields(String line) {
    StringTokenizer fields = StringTokenizer.getCSVInstance(line);
    fields.setIgnoreEmptyTokens(false);
    return fields.getTokenList();
  }

  private static KnownActor actor(List<String> columns, List<String> fields, int line) {
    List<String> aliases =
        Arrays.stream(field(columns, fields, "aliases").split("\\|"))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList();
    String kind = field(columns, fields, "kind");
    try {
      return new KnownActor(
          field(columns, fields, "name"),
          aliases,
          ActorKind.valueOf(kind.toUpperCase(Locale.ROOT)),
          optional(columns, fields, "code"),
          optional(columns, fields, "id"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> optional(
      List<String> columns, List<String> fields, String column) {
    return Optional.of(field(columns, fields, column)).filter(field -> !field.isEmpty());
  }

  private static String field(List<String> columns, List<String> fields, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= fields.size() ? "" : fields.get(index).strip();
  }
}
