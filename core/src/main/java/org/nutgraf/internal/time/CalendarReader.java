package org.nutgraf.internal.time;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Feast;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads dates as the calendar names them: days, months, seasons, quarters, years, decades. */
final class CalendarReader {
  private static final Set<String> PERSONAL =
      Set.of("his", "her", "their", "my", "our", "your", "its");

  private final Cursor cursor;
  private final NumberReader numbers;
  private final YearReader years;

  CalendarReader(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
    this.years = new YearReader(cursor);
  }

  @Nullable Meaning read(Head head) {
    int before = cursor.at();
    Meaning meaning = weekdayPart();
    if (meaning == null) {
      meaning = holiday();
    }
    if (meaning == null) {
      meaning = weekday(head);
    }
    if (meaning == null) {
      meaning = month(head, 0);
    }
    if (meaning == null) {
      meaning = dayAlone(head);
    }
    if (meaning == null) {
      meaning = season(head);
    }
    if (meaning == null) {
      meaning = ordinal();
    }
    if (meaning == null) {
      meaning = decade(head);
    }
    if (meaning == null) {
      meaning = year(head);
    }
    if (meaning == null) {
      cursor.moveTo(before);
    }
    return meaning;
  }

  /** {@code Sonntagabend}. */
  private @Nullable Meaning weekdayPart() {
    Sense both = cursor.take(Category.WEEKDAY_PART);
    return both == null
        ? null
        : new At(
            Optional.of(Calendar.NOTHING.withWeekday(both.number())), both.value().substring(1));
  }

  private @Nullable Meaning holiday() {
    int before = cursor.at();
    Token ahead = cursor.peek(-1);
    Sense name = cursor.take(Category.HOLIDAY);
    if (name == null) {
      return null;
    }
    if (ahead != null
        && cursor.at() == before + 1
        && ahead.word().isCapitalized()
        && ahead.word().wordCase() == WordCase.CAPITALIZED
        && !cursor.isFirst(before - 1)) {
      // A surname: "Johnnie Christmas".
      return null;
    }
    Holiday holiday = new Holiday(name.value());
    return new Feast(holiday, holiday.isOnce() ? 0 : years.afterDate());
  }

  private @Nullable Meaning weekday(Head head) {
    int before = cursor.at();
    Sense name = cursor.take(Category.WEEKDAY);
    if (name == null) {
      return null;
    }
    int after = cursor.at();
    boolean comma = cursor.takeMark(",");
    cursor.take(Category.ARTICLE);
    Meaning date = month(head, name.number());
    if (date != null) {
      return date;
    }
    cursor.moveTo(after);
    if (name.isAmbiguous() && (comma || !isDotted(before))) {
      cursor.moveTo(before);
      return null;
    }
    return Calendar.NOTHING.withWeekday(name.number());
  }

  private boolean isDotted(int token) {
    int here = cursor.at();
    cursor.moveTo(token);
    Token word = cursor.peek(0);
    cursor.moveTo(here);
    return word != null && word.form().endsWith(".") && word.word().isCapitalized();
  }

  /**
   * {@code May 2, 2013}, {@code 2 May 2013}, {@code the 2nd of May}, {@code May 2013}, {@code May}.
   */
  private @Nullable Meaning month(Head head, int weekday) {
    int before = cursor.at();
    int day = numbers.dayOfMonth();
    int after = cursor.at();
    if (day > 0) {
      Calendar listed = listed(day);
      if (listed != null) {
        cursor.moveTo(after);
        return listed;
      }
      cursor.moveTo(after);
      cursor.takeMark(".");
      cursor.take(Category.OF);
      cursor.takeHyphen();
    }
    int start = cursor.at();
    boolean cued = head.narrowed() || weekday > 0 || day > 0 || cursor.follows(Category.CUE);
    Sense name = cursor.take(Category.MONTH);
    if (name == null) {
      cursor.moveTo(before);
      return null;
    }
    Token word = wordAt(start);
    if (day == 0) {
      day = dayAfterMonth(name.number());
    }
    int year = years.afterDate();
    boolean dotted = word != null && word.form().endsWith(".") && word.form().length() > 2;
    boolean certain = day > 0 || year > 0 || !name.isAmbiguous() || cued || dotted;
    boolean capital = word == null || !name.isAmbiguous() || word.word().isCapitalized();
    if (!certain || !capital || day > longest(name.number(), year)) {
      cursor.moveTo(before);
      return null;
    }
    return new Calendar(year, name.number(), day, weekday, "");
  }

  /** The first day of {@code 22-25 April 1951} and {@code the 13th to the 19th of October}. */
  private @Nullable Calendar listed(int day) {
    if (!cursor.takeHyphen() && cursor.take(Category.AND) == null) {
      return null;
    }
    cursor.take(Category.ARTICLE);
    if (numbers.dayOfMonth() <= day) {
      return null;
    }
    cursor.take(Category.OF);
    Sense month = cursor.take(Category.MONTH);
    return month == null || day > longest(month.number(), 0)
        ? null
        : new Calendar(years.afterDate(), month.number(), day, 0, "");
  }

  /** The day of the same month that a list goes on with. */
  @Nullable Calendar dayAfter(Calendar first) {
    int day = numbers.dayOfMonth();
    Token next = cursor.peek(0);
    boolean free =
        next == null
            || next.word().kind() == TokenKind.PUNCTUATION
            || cursor.look(Category.AT) != null
            || cursor.look(Category.AND) != null;
    if (day <= first.day() || day > longest(first.month(), first.year()) || !free) {
      return null;
    }
    int year = years.afterDate();
    return first.withDay(day).withWeekday(0).withYear(year > 0 ? year : first.year());
  }

  /** The year of the same century that a range goes on with: {@code 1990-94}. */
  @Nullable Calendar yearAfter(Calendar first) {
    String form = cursor.number();
    if (first.year() == 0
        || form == null
        || form.length() != 2
        || !Figures.isDigits(form)
        || !cursor.isAttached()) {
      return null;
    }
    int year = first.year() / 100 * 100 + Integer.parseInt(form);
    if (year <= first.year()) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return Calendar.NOTHING.withYear(year);
  }

  private @Nullable Token wordAt(int token) {
    int here = cursor.at();
    cursor.moveTo(token);
    Token word = cursor.peek(0);
    cursor.moveTo(here);
    return word;
  }

  private int dayAfterMonth(int month) {
    int before = cursor.at();
    cursor.take(Category.ARTICLE);
    cursor.takeHyphen();
    int day = numbers.dayOfMonth();
    boolean counts = day > 0 && (cursor.look(Category.UNITS) != null || isHour());
    if (day == 0 || counts || day > longest(month, 0)) {
      cursor.moveTo(before);
      return 0;
    }
    return day;
  }

  /** In {@code May 10 a.m.} the number is an hour. */
  private boolean isHour() {
    return cursor.look(Category.MERIDIEM) != null;
  }

  private static int longest(int month, int year) {
    return java.time.Month.of(month).length(year == 0 || java.time.Year.isLeap(year));
  }

  /** {@code the 13th}, {@code the 28th of that month}. */
  private @Nullable Meaning dayAlone(Head head) {
    int before = cursor.at();
    int day = head.definite() && cursor.number() != null ? numbers.ordinal(31) : 0;
    Token next = cursor.peek(0);
    boolean noun =
        next != null
            && next.word().kind() == TokenKind.WORD
            && cursor.look(Category.OF) == null
            && cursor.look(Category.AT) == null
            && cursor.look(Category.AND) == null;
    if (day == 0 || noun || (cursor.isAttached() && cursor.isNext("-"))) {
      cursor.moveTo(before);
      return null;
    }
    if (cursor.look(Category.OF) != null && !leadsToMonth()) {
      cursor.moveTo(before);
      return null;
    }
    return Calendar.NOTHING.withDay(day);
  }

  private boolean leadsToMonth() {
    int before = cursor.at();
    cursor.take(Category.OF);
    boolean month = cursor.take(Category.STEP) != null && cursor.look(Category.UNIT) != null;
    cursor.moveTo(before);
    return month;
  }

  private @Nullable Meaning season(Head head) {
    int before = cursor.at();
    boolean cued = head.definite() || head.narrowed() || cursor.follows(Category.CUE);
    int first = years.figures();
    Sense name = cursor.take(Category.SEASON);
    if (name == null) {
      cursor.moveTo(before);
      return null;
    }
    int year = first > 0 ? first : years.afterDate();
    boolean doubtful = name.isAmbiguous() && (!cued || cursor.look(Category.OF) != null);
    if (year == 0 && (doubtful || isInName(before))) {
      cursor.moveTo(before);
      return null;
    }
    return Calendar.NOTHING.withPart(name.plain()).withYear(year);
  }

  /** {@code Winter Olympics}: capitals on both sides of the gap. */
  private boolean isInName(int first) {
    Token word = wordAt(first);
    Token next = cursor.peek(0);
    return word != null
        && next != null
        && word.word().isCapitalized()
        && next.word().isCapitalized();
  }

  /**
   * {@code the third quarter of 2009}, {@code the second half of 2008}, {@code the 20th century}.
   */
  private @Nullable Meaning ordinal() {
    int before = cursor.at();
    int number = numbers.ordinal(99);
    if (number > 0) {
      cursor.takeHyphen();
      boolean fiscal = cursor.take(Category.FISCAL) != null;
      Sense unit = cursor.take(Category.UNIT);
      if (unit != null && unit.value().equals("quarter") && number <= 4) {
        return Calendar.NOTHING.withPart("Q" + number).withYear(years.afterDate());
      }
      if (unit != null && unit.value().equals("century") && number <= 22) {
        return new Fixed(
            TimeType.DATE, number <= 10 ? "0" + (number - 1) : Integer.toString(number - 1));
      }
      if (!fiscal && number <= 2 && cursor.take(Category.HALF) != null) {
        int year = years.afterDate();
        if (year > 0 || cursor.look(Category.OF) != null) {
          return Calendar.NOTHING.withPart("H" + number).withYear(year);
        }
      }
    }
    cursor.moveTo(before);
    return null;
  }

  /** {@code 1970s}, {@code 1930's}, {@code '50s}, {@code the sixties}. */
  private @Nullable Meaning decade(Head head) {
    int before = cursor.at();
    boolean cued = head.definite() || head.narrowed();
    Token ahead = cursor.peek(-1);
    if (ahead != null && PERSONAL.contains(ahead.key())) {
      return null;
    }
    Sense word = head.definite() ? cursor.take(Category.DECADE) : null;
    if (word != null) {
      return new Fixed(TimeType.DATE, "19" + word.number() / 10);
    }
    boolean quote = cursor.isAttached() && ahead != null && ahead.word().kind() == TokenKind.QUOTE;
    String form = cursor.number();
    int digits = form == null ? 0 : Figures.digits(form);
    boolean whole = form != null && form.substring(digits).equalsIgnoreCase("s");
    boolean round = form != null && digits > 0 && form.charAt(digits - 1) == '0';
    if (form != null && round && (digits == 4 || digits == 2)) {
      cursor.moveTo(cursor.at() + 1);
      boolean clitic = digits == form.length() && cursor.isAttached() && cursor.isNext("'s");
      if (whole || clitic) {
        if (clitic) {
          cursor.moveTo(cursor.at() + 1);
        }
        if (digits == 4) {
          return new Fixed(TimeType.DATE, form.substring(0, 3));
        }
        if (quote || cued || cursor.follows(Category.CUE)) {
          int year = Years.ofTwoDigits(Integer.parseInt(form.substring(0, 2)));
          return new Fixed(TimeType.DATE, Integer.toString(year / 10));
        }
      }
    }
    cursor.moveTo(before);
    return null;
  }

  private @Nullable Meaning year(Head head) {
    int before = cursor.at();
    boolean fiscal = cursor.take(Category.FISCAL) != null;
    int year = fiscal ? years.figures() : years.alone(head.narrowed());
    if (fiscal) {
      if (year > 0) {
        return new Fixed(TimeType.DATE, "FY" + year);
      }
      cursor.moveTo(before);
      return null;
    }
    if (year > 0) {
      Sense era = cursor.take(Category.ERA);
      return era != null && era.value().equals("BC")
          ? new Fixed(TimeType.DATE, "BC" + year)
          : Calendar.NOTHING.withYear(year);
    }
    cursor.moveTo(before);
    return null;
  }
}
