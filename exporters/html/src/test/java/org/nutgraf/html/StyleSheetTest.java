package org.nutgraf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.exporter.testkit.SampleArticles;

class StyleSheetTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9]+):#([0-9a-f]{6}|[0-9a-f]{3})\\b");
  private static final double AA = 4.5;
  private static final double AA_OF_LINES = 3;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textHasTheContrastOfLevelDoubleA(boolean isDark) {
    Map<String, String> colours = colours(isDark);
    for (String ink : new String[] {"ink", "soft", "link"}) {
      assertThat(contrast(colours, ink, "paper")).as(ink).isGreaterThanOrEqualTo(AA);
      assertThat(contrast(colours, ink, "card")).as(ink).isGreaterThanOrEqualTo(AA);
    }
    assertThat(contrast(colours, "ink", "hit")).isGreaterThanOrEqualTo(AA);
    assertThat(contrast(colours, "soft", "hit")).isGreaterThanOrEqualTo(AA);
    for (int voice = 0; voice <= Voice.COLOURS; voice++) {
      assertThat(contrast(colours, "i" + voice, "paper")).isGreaterThanOrEqualTo(AA);
      assertThat(contrast(colours, "i" + voice, "t" + voice)).isGreaterThanOrEqualTo(AA);
    }
    for (String line : new String[] {"with", "against", "neither"}) {
      assertThat(contrast(colours, line, "paper")).as(line).isGreaterThanOrEqualTo(AA_OF_LINES);
    }
  }

  @Test
  void browserIsToldTheHashOfTheStyle() throws NoSuchAlgorithmException {
    Document page = Render.read(SampleArticles.minimal());
    byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style);
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; ")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void styleFetchesNothing() {
    assertThat(StyleSheet.TEXT).doesNotContain("url(", "@import", "@font-face", "</");
  }

  private static Map<String, String> colours(boolean isDark) {
    int dark = StyleSheet.TEXT.indexOf("prefers-color-scheme:dark");
    String css =
        isDark
            ? StyleSheet.TEXT.substring(dark, StyleSheet.TEXT.indexOf("}}", dark))
            : StyleSheet.TEXT.substring(0, dark);
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(css);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  /** The contrast ratio of WCAG 2. */
  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double share = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      double linear = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
      luminance += weights[i] * linear;
    }
    return luminance;
  }
}
