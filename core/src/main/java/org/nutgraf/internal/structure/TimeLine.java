package org.nutgraf.internal.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.model.Timestamp;

/**
 * Reads dates and times of publication: {@code March 3, 2021}, {@code Published 9:41 PM EST Mon Nov
 * 9, 2020}, {@code Stand: 3.4.2021 9:15 Uhr}. A day whose month may as well be its day is none.
 */
final class TimeLine {
  private static final Map<String, Integer> MONTHS =
      Lexicons.rows("months").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.parseInt(row.get(1))));

  private static final Set<String> UPDATED =
      Set.of(
          "updated",
          "modified",
          "aktualisiert",
          "actualizado",
          "actualización",
          "aggiornato",
          "atualizado",
          "bijgewerkt",
          "uppdaterad",
          "oppdatert",
          "opdateret",
          "actualisé",
          "mis");

  private static final Set<String> PUBLISHED =
      Set.of(
          "published",
          "posted",
          "issued",
          "veröffentlicht",
          "erstellt",
          "publié",
          "publicado",
          "pubblicato",
          "gepubliceerd",
          "publicerad",
          "publisert",
          "udgivet",
          "stand",
          "first");

  /** Hours east of Greenwich of the zones that name one offset. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("gmt", 0),
          Map.entry("utc", 0),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("mez", 1),
          Map.entry("cest", 2),
          Map.entry("mesz", 2),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  /** So many words of a date stand beside the year: weekday, month, day and marks. */
  private static final int REACH = 6;

  private final List<Token> words;

  private TimeLine(List<Token> words) {
    this.words = words;
  }

  /** Adds what a block says. */
  static void read(List<Token> words, Publication publication) {
    new TimeLine(words).read(publication);
  }

  /** Whether a date or a time of day stands among the words. */
  static boolean hasTime(List<Token> words) {
    TimeLine line = new TimeLine(words);
    for (int i = 0; i < words.size(); i++) {
      if (line.timeAt(i) != null) {
        return true;
      }
    }
    return hasDate(words);
  }

  /** Whether a date stands among the words. */
  static boolean hasDate(List<Token> words) {
    TimeLine line = new TimeLine(words);
    for (int i = 0; i < words.size(); i++) {
      if (line.dateEndingAt(i, 0) != null || line.isFigures(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words open with a time of day: {@code 10:42 a.m.}, {@code 14:05 Uhr}. */
  static boolean startsWithTimeOfDay(List<Token> words) {
    return !words.isEmpty() && new TimeLine(words).timeAt(0) != null;
  }

  private void read(Publication publication) {
    Publication.Occasion occasion = Publication.Occasion.UNTOLD;
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).key();
      if (UPDATED.contains(word)) {
        occasion = Publication.Occasion.UPDATED;
        from = i;
      } else if (PUBLISHED.contains(word)) {
        occasion = Publication.Occasion.PUBLISHED;
        from = i;
      }
      LocalDate date = dateEndingAt(i, from);
      if (date != null) {
        publication.add(occasion, timestamp(date, from, i));
        from = i + 1;
      }
    }
  }

  private @Nullable LocalDate dateEndingAt(int i, int from) {
    Token token = words.get(i);
    if (token.word().kind() != TokenKind.NUMBER) {
      return null;
    }
    LocalDate numeric = numericDate(token.form());
    if (numeric != null) {
      return numeric;
    }
    int year = number(token);
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? dateOf(year, i, from) : isoDate(i);
  }

  /** {@code 3.4.2021}: with dots, the day comes first everywhere. */
  private static @Nullable LocalDate numericDate(String form) {
    String[] parts = form.split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4) {
      return null;
    }
    return date(number(parts[2]), number(parts[1]), number(parts[0]));
  }

  /** {@code 2021-04-03}, whose last part is at {@code i}. */
  private @Nullable LocalDate isoDate(int i) {
    if (i < 4 || !words.get(i - 1).is("-") || !words.get(i - 3).is("-")) {
      return null;
    }
    int year = number(words.get(i - 4));
    return year < EARLIEST_YEAR ? null : date(year, number(words.get(i - 2)), number(words.get(i)));
  }

  /** Month and day before a year: {@code Mon Nov 9, 2020}, {@code 9 de marzo de 2020}. */
  private @Nullable LocalDate dateOf(int year, int yearAt, int from) {
    int month = 0;
    int day = 0;
    for (int k = yearAt - 1; k >= Math.max(from, yearAt - REACH); k--) {
      String key = words.get(k).key();
      if (month == 0 && MONTHS.containsKey(key)) {
        month = MONTHS.get(key);
      } else if (day == 0 && isDay(words.get(k))) {
        day = number(words.get(k));
      }
      if (month > 0 && day > 0) {
        return date(year, month, day);
      }
    }
    return slashed(year, yearAt);
  }

  /** {@code 25/12/2020} or {@code 12/25/2020}. */
  private @Nullable LocalDate slashed(int year, int yearAt) {
    if (yearAt < 4 || !words.get(yearAt - 1).is("/") || !words.get(yearAt - 3).is("/")) {
      return null;
    }
    int a = number(words.get(yearAt - 4));
    int b = number(words.get(yearAt - 2));
    if (a == b || a > 12) {
      return date(year, b, a);
    }
    return b > 12 ? date(year, a, b) : null;
  }

  /** {@code 05/03/20}: a date in figures, whichever of them is the month. */
  private boolean isFigures(int yearAt) {
    if (yearAt < 4 || !words.get(yearAt - 1).is("/") || !words.get(yearAt - 3).is("/")) {
      return false;
    }
    int a = number(words.get(yearAt - 4));
    int b = number(words.get(yearAt - 2));
    int length = words.get(yearAt).form().length();
    return Math.min(a, b) >= 1
        && Math.min(a, b) <= 12
        && Math.max(a, b) <= 31
        && number(words.get(yearAt)) >= 0
        && (length == 2 || length == 4);
  }

  private static boolean isDay(Token token) {
    int value = number(token);
    return value >= 1 && value <= 31;
  }

  /** The date with the time that stands between {@code from} and a few words after it. */
  private Timestamp timestamp(LocalDate date, int from, int dateEnd) {
    int limit = Math.min(words.size(), dateEnd + REACH);
    for (int i = from; i < limit; i++) {
      LocalTime time = timeAt(i);
      if (time != null) {
        ZoneOffset zone = zoneAfter(i, limit);
        return zone == null ? Timestamp.of(date) : Timestamp.of(date.atTime(time).atOffset(zone));
      }
    }
    return Timestamp.of(date);
  }

  private @Nullable LocalTime timeAt(int i) {
    String form = words.get(i).form();
    int colon = form.indexOf(':');
    if (words.get(i).word().kind() != TokenKind.NUMBER || colon < 1) {
      return null;
    }
    String minutes = form.substring(colon + 1, Math.min(form.length(), colon + 3));
    int hour = number(form.substring(0, colon));
    int minute = number(minutes);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return null;
    }
    return LocalTime.of(hourOfDay(hour, form, i), minute);
  }

  private int hourOfDay(int hour, String form, int i) {
    String next = i + 1 < words.size() ? words.get(i + 1).key().replace(".", "") : "";
    boolean afternoon = next.equals("pm") || form.endsWith("pm");
    boolean morning = next.equals("am") || form.endsWith("am");
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return morning && hour == 12 ? 0 : hour;
  }

  private @Nullable ZoneOffset zoneAfter(int i, int limit) {
    for (int k = i + 1; k < Math.min(limit, i + 4); k++) {
      Integer hours = ZONES.get(words.get(k).key());
      if (hours != null) {
        return ZoneOffset.ofHours(hours);
      }
    }
    return null;
  }

  private static int number(Token token) {
    return token.word().kind() == TokenKind.NUMBER ? number(token.form()) : -1;
  }

  /** The value of up to four digits, an ordinal's ending aside; -1 for anything else. */
  private static int number(String form) {
    int value = 0;
    int i = 0;
    while (i < form.length() && i < 4 && form.charAt(i) >= '0' && form.charAt(i) <= '9') {
      value = value * 10 + form.charAt(i) - '0';
      i++;
    }
    boolean ordinal = form.length() == i + 2 && Character.isLetter(form.charAt(i));
    return i > 0 && (i == form.length() || ordinal) ? value : -1;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return month < 1 || day < 1 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
