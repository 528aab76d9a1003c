package org.nutgraf.exporter.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Defaults of the Java virtual machine under which code goes wrong that leans on them. */
record Defaults(String language, String zone) {
  /** Dotless i, Arabic digits, a Buddhist calendar; the ends of the world's clock. */
  static final List<Defaults> ODD =
      List.of(
          new Defaults("tr-TR", "Pacific/Kiritimati"),
          new Defaults("ar-EG-u-nu-arab", "Pacific/Niue"),
          new Defaults("th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu"));

  /** Something that renders. */
  interface Task {
    byte[] call() throws IOException;
  }

  byte[] call(Task task) throws IOException {
    Locale locale = Locale.getDefault();
    Locale forFormats = Locale.getDefault(Locale.Category.FORMAT);
    Locale forDisplay = Locale.getDefault(Locale.Category.DISPLAY);
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return task.call();
    } finally {
      Locale.setDefault(locale);
      Locale.setDefault(Locale.Category.FORMAT, forFormats);
      Locale.setDefault(Locale.Category.DISPLAY, forDisplay);
      TimeZone.setDefault(timeZone);
    }
  }
}
