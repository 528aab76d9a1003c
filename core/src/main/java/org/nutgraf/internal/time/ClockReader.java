package org.nutgraf.internal.time;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads clock times: {@code 5:03pm}, {@code 9 a.m. EST}, {@code 0440 GMT}, {@code 19:15}. */
final class ClockReader {
  private static final Set<String> HOURS = Set.of("hrs", "hours", "uhr");

  private final Cursor cursor;
  private final ZoneReader zones;

  ClockReader(Cursor cursor) {
    this.cursor = cursor;
    this.zones = new ZoneReader(cursor);
  }

  /**
   * A time as {@code 17:03} or {@code 17:03-05:00}, or null.
   *
   * @param expected whether the context tells that a time stands here, so that bare {@code 9:30} is
   *     enough
   */
  @Nullable String read(boolean expected) {
    int before = cursor.at();
    String form = cursor.number();
    String time = null;
    if (form != null) {
      cursor.moveTo(before + 1);
      time = figures(form.toLowerCase(Locale.ROOT), expected);
    } else {
      Sense hour = cursor.take(Category.NUMBER);
      if (hour != null && hour.number() <= 12) {
        Sense named = cursor.look(Category.OCLOCK);
        boolean clock =
            (named != null && named.value().equals("1")) || cursor.isNext(Category.MERIDIEM);
        time = clock ? finish(hour.number(), "", "", "", false) : null;
      }
    }
    if (time == null) {
      cursor.moveTo(before);
    } else {
      zones.takeOther();
    }
    return time;
  }

  private @Nullable String figures(String form, boolean expected) {
    int digits = Figures.digits(form);
    if (digits == 4) {
      int number = Figures.leading(form, 4);
      return finish(number / 100, Timex.two(number % 100), form.substring(4), "", false);
    }
    int hour = Figures.leading(form, 2);
    if (hour < 0 || hour > 24) {
      return null;
    }
    char separator = digits < form.length() ? form.charAt(digits) : ' ';
    String rest = form.substring(Math.min(form.length(), digits + 1));
    boolean minutes =
        Figures.digits(rest) == 2 && (separator == ':' || separator == '.' || separator == 'h');
    if (!minutes) {
      return finish(hour, "", form.substring(digits), "", separator == 'h' && form.endsWith("h"));
    }
    String minute = rest.substring(0, 2);
    String suffix = rest.substring(2);
    String seconds = "";
    if (suffix.startsWith(":") && Figures.digits(suffix.substring(1)) == 2) {
      seconds = suffix.substring(0, 3);
      suffix = suffix.substring(3);
    }
    boolean certain = separator == 'h' || (separator == ':' && isPlausible(expected, digits));
    return finish(hour, minute, suffix, seconds, certain);
  }

  /** A score or a ratio has the same form; a leading zero, or two digits, speak for a time. */
  private boolean isPlausible(boolean expected, int digits) {
    cursor.moveTo(cursor.at() - 1);
    boolean plausible = expected || digits == 2 || cursor.follows(Category.AT);
    cursor.moveTo(cursor.at() + 1);
    return plausible;
  }

  private @Nullable String finish(
      int hour, String minute, String suffix, String seconds, boolean certain) {
    String meridiem =
        suffix.startsWith("am") || suffix.startsWith("pm") ? suffix.substring(0, 2) : "";
    String rest = suffix.substring(meridiem.length());
    String zone = rest.equals("gmt") || rest.equals("utc") || rest.equals("z") ? "Z" : "";
    boolean sure = certain || !meridiem.isEmpty() || !zone.isEmpty() || HOURS.contains(rest);
    if (!rest.isEmpty() && zone.isEmpty() && !HOURS.contains(rest)) {
      return null;
    }
    if (meridiem.isEmpty()) {
      sure |= takesClockWord(!minute.isEmpty());
      Sense half = cursor.take(Category.MERIDIEM);
      meridiem = half == null ? "" : half.value().toLowerCase(Locale.ROOT);
      sure |= half != null;
    }
    if (zone.isEmpty()) {
      String named = zones.read();
      sure |= named != null;
      zone = named == null ? "" : named;
    }
    int hours = meridiem.equals("pm") && hour < 12 ? hour + 12 : hour;
    hours = meridiem.equals("am") && hour == 12 ? 0 : hours;
    boolean valid = sure && hours <= 24 && (minute.isEmpty() || Integer.parseInt(minute) < 60);
    return valid
        ? Timex.two(hours) + ":" + (minute.isEmpty() ? "00" : minute) + seconds + zone
        : null;
  }

  /**
   * {@code o'clock} after any hour; {@code hours} only after minutes, as {@code 9 hours} is long.
   */
  private boolean takesClockWord(boolean exact) {
    Sense word = cursor.look(Category.OCLOCK);
    if (word == null || (word.value().equals("2") && !exact)) {
      return false;
    }
    if (word.value().equals("3") && !exact && !followsAt()) {
      // French "9 heures" is a time after "à" alone.
      return false;
    }
    cursor.take(Category.OCLOCK);
    return true;
  }

  private boolean followsAt() {
    cursor.moveTo(cursor.at() - 1);
    boolean at = cursor.follows(Category.AT);
    cursor.moveTo(cursor.at() + 1);
    return at;
  }
}
