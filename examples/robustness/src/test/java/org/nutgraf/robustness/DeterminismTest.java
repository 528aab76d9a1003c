package org.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.parser.ArticleParser;

/** The same text gives the same bytes: whatever the locale, the time zone and the run. */
class DeterminismTest {
  /** Dotless i, other digits, another calendar, commas in numbers, and the usual. */
  private static final List<String> LOCALES =
      List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "en-US");

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Asia/Kathmandu", "America/St_Johns");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    List<String> texts = Fingerprint.seeds().subList(0, 6);
    String expected = fingerprint(texts);
    for (String tag : LOCALES) {
      for (String id : ZONES) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(fingerprint(texts)).as("%s in %s", tag, id).isEqualTo(expected);
      }
    }
  }

  /** Each run of a JVM iterates its unmodifiable sets in an order of its own. */
  @Test
  void anotherRunOfTheJvmChangesNothing() throws IOException, InterruptedException {
    String expected = fingerprint(Fingerprint.seeds());
    assertThat(otherRun("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII"))
        .isEqualTo(expected);
    assertThat(
            otherRun(
                "-Duser.timezone=Asia/Kathmandu",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=0"))
        .isEqualTo(expected);
  }

  private static String fingerprint(List<String> texts) {
    return Fingerprint.of(ArticleParser.create(), Exporters.discover(), texts);
  }

  private static String otherRun(String... flags) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(flags));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Fingerprint.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed.strip();
  }
}
