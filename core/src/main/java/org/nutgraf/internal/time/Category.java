package org.nutgraf.internal.time;

/** What a word of time is good for in an expression; the vocabulary gives each word one or more. */
enum Category {
  /** A month, 1 to 12; with {@code ?} if the word has other meanings as well: {@code 5?}. */
  MONTH,
  /** A day of the week, 1 (Monday) to 7; with {@code ?} if the word has other meanings. */
  WEEKDAY,
  /** A recurring day of the week: {@code Fridays}. */
  WEEKDAYS,
  /** A day of the week with a part of the day, in one word: {@code 7EV}. */
  WEEKDAY_PART,
  /** A season: {@code SP}, {@code SU}, {@code FA}, {@code WI}; with {@code ?} if ambiguous. */
  SEASON,
  /** A unit of time in the singular; the value is a {@link Unit}. */
  UNIT,
  /** A unit of time in the plural. */
  UNITS,
  /**
   * A part of the day: {@code MO}, {@code AF}, {@code EV}, {@code NI}, {@code MI}, {@code 12:00}.
   */
  PART,
  /** The same in the plural: {@code evenings}. */
  PARTS,
  /** A day counted from today: {@code -1}; with a part of the day: {@code 0NI}. */
  DAY,
  /** A number as a word. */
  NUMBER,
  /** A place in a series as a word. */
  ORDINAL,
  /** A number that is not told, {@code X}, or told loosely: {@code 2}. */
  VAGUE,
  /** One half. */
  HALF,
  /** An article: 1 if it may count one ({@code a}), 0 if not ({@code the}). */
  ARTICLE,
  /**
   * Steps from now, {@code -1}, {@code 0}, {@code 1}, or from the time last mentioned, {@code -1~};
   * {@code -1P} makes a duration of a lone unit ({@code the past year}).
   */
  STEP,
  /** The same after what is counted: {@code la semaine dernière}. */
  STEP_AFTER,
  /** A shift after an amount: {@code AGO}, {@code HENCE}, {@code EARLIER}, {@code LATER}. */
  SHIFT,
  /** The same before an amount: {@code vor}, {@code il y a}, {@code in}. */
  SHIFT_PREFIX,
  /** An adjective that narrows: {@code early}, {@code late}, {@code mid}. */
  PHASE,
  /** A noun that narrows: {@code beginning}, {@code end}. */
  EDGE,
  /** An adverb that blurs or bounds: {@code about}, {@code more than}. */
  APPROX,
  /** May stand between a number and its unit: {@code three straight days}. */
  FILLER,
  /** Makes a set of the unit that follows: {@code every}, {@code per}. */
  EVERY,
  /** A set as one word; the value is its period: {@code P1D}. */
  FREQUENCY,
  /** A time without a place on the calendar: {@code PRESENT_REF}. */
  REFERENCE,
  /** A holiday: see {@link Holiday}. */
  HOLIDAY,
  /** {@code BC} or {@code AD}. */
  ERA,
  /** {@code AM} or {@code PM}. */
  MERIDIEM,
  /** A time zone: its offset from UTC, or {@code local}. */
  ZONE,
  /** After an hour: {@code o'clock}. */
  OCLOCK,
  /** A noun that is half a year long: {@code Halbjahr}. */
  HALF_YEAR,
  /** A step and its unit in one word: {@code -1 year} for {@code Vorjahr}. */
  STEP_UNIT,
  /** Makes a round year a decade: {@code AFTER} it ({@code 1980er Jahre}) or {@code BEFORE} it. */
  DECADES,
  /** A preposition with the definite article in it: {@code am}. */
  DEFINITE,
  /** The years of a decade of the twentieth century: {@code 60}. */
  DECADE,
  /** Before a year of account. */
  FISCAL,
  /** Before a bare number that is a year: {@code in}, {@code since}. */
  CUE,
  /** Joins a month to its year, or a part to its whole: {@code of}. */
  OF,
  /** Joins the members of a list or range: {@code and}, {@code to}; {@code OR} for {@code or}. */
  AND,
  /** Leads to the end of a range: {@code to}, {@code until}. */
  UNTIL,
  /** Opens a range whose end {@code and} leads to: {@code between}. */
  BETWEEN,
  /** A length of time as one phrase, with its value: {@code all day}. */
  SPELL,
  /** Joins a day and an hour: {@code at}, {@code on}. */
  AT,
  /** Tells that a verb speaks of the future. */
  FUTURE,
  /**
   * Before a time that is still to come: {@code set for Friday}; {@code D} before weekdays only.
   */
  AIM,
  /** After a time that is still to come: {@code the May 10 deadline}. */
  DUE,
  /** Tells that a verb speaks of the past. */
  PAST,
  /** Tells that a sentence is about a business, whose year has halves: {@code profit}. */
  ACCOUNT,
  /** Leads to the last day of a length of time: {@code the year ended March 31}. */
  ENDED,
  /** A noun for any length of time: {@code the year-earlier period}. */
  PERIOD,
  /** A word before a number that shows it to be a name: {@code flight}. */
  LABEL,
  /** A word after a number that shows it to be no year: {@code people}. */
  COUNTED
}
