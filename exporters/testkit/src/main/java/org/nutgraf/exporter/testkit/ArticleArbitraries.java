package org.nutgraf.exporter.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;

/**
 * Arbitrary articles for properties: valid, and otherwise as odd as the model allows.
 *
 * <pre>{@code
 * class RssProperties {
 *   @Provide
 *   Arbitrary<Article> articles() {
 *     return ArticleArbitraries.articles();
 *   }
 *
 *   @Property
 *   void isWellFormed(@ForAll("articles") Article article) { … }
 * }
 * }</pre>
 */
public final class ArticleArbitraries {
  private ArticleArbitraries() {}

  /** {@return articles of up to eight blocks, with actors, quotes, times, events and warnings} */
  public static Arbitrary<Article> articles() {
    return Compositions.articles()
        .flatMap(article -> new Annotations(article).annotated())
        .flatMap(ArticleArbitraries::withMetadata);
  }

  /**
   * {@return texts that are not blank: words, markup of many formats, control characters, any
   * character at all, halves of surrogate pairs included}
   */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("Iran", "The deal is off.", "“No,” she said.")),
            Tuple.of(2, Arbitraries.of(HostileText.ALL)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(20)))
        .filter(text -> !text.isBlank());
  }

  /** {@return days of the years 1 to 9999, some with a time and an offset} */
  public static Arbitrary<Timestamp> timestamps() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Timestamp> times =
        Combinators.combine(
                days,
                Arbitraries.longs().between(0, 86_399_999_999_999L),
                Arbitraries.integers().between(-18 * 60, 18 * 60))
            .as(
                (day, nanos, minutes) -> {
                  LocalDateTime time = day.atStartOfDay().plusNanos(nanos);
                  return Timestamp.of(time.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60)));
                });
    return Arbitraries.oneOf(days.map(Timestamp::of), times);
  }

  private static Arbitrary<Article> withMetadata(Article article) {
    Arbitrary<URI> urls =
        Arbitraries.strings()
            .alpha()
            .ofMaxLength(8)
            .map(path -> URI.create("https://example.org/" + path + "?a=1&b=%C3%A9"));
    return Combinators.combine(
            urls.optional(0.5),
            Arbitraries.of("en", "fr", "zh-Hant-TW").optional(0.5),
            timestamps().optional(0.5),
            timestamps().optional(0.5),
            Arbitraries.maps(texts(), texts()).ofMaxSize(3))
        .as(
            (url, language, published, updated, attributes) ->
                article.toBuilder()
                    .url(url)
                    .language(language)
                    .published(published)
                    .updated(updated)
                    .putAllAttributes(attributes)
                    .build());
  }
}
