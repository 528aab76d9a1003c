package org.nutgraf.exporter.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** Exporters that each break one promise. */
final class BrokenExporters {
  private BrokenExporters() {}

  /** An exporter whose writer is made by a function. */
  interface Writers {
    ArticleWriter open(OutputStream out, ExportOptions options) throws IOException;
  }

  static Exporter writing(Writers writers) {
    return new PlainExporter() {
      @Override
      public ArticleWriter open(OutputStream out, ExportOptions options) throws IOException {
        return writers.open(out, options);
      }
    };
  }

  static Exporter with(ExportOption<?>... options) {
    return new PlainExporter() {
      @Override
      public List<ExportOption<?>> options() {
        return List.of(options);
      }
    };
  }

  static Exporter ofFormat(String title, String mediaType, String extension) {
    return new PlainExporter() {
      @Override
      public ExportFormat format() {
        return new ExportFormat("plain", title, mediaType, extension, Grouping.FEED);
      }
    };
  }

  /** A writer whose text is made by a function. */
  static Exporter saying(Function<Article, String> words) {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              String text(Article article) {
                return words.apply(article);
              }
            });
  }

  static Exporter counting() {
    int[] written = new int[1];
    return saying(article -> article.id() + written[0]++);
  }

  static Exporter countingEverywhere(int[] counter) {
    return saying(article -> article.id() + counter[0]++);
  }

  static Exporter inTheDefaultLocale() {
    return saying(article -> String.format("%d İI", 12).toLowerCase(Locale.getDefault()));
  }

  static Exporter inTheDefaultZone() {
    return saying(article -> TimeZone.getDefault().getID());
  }

  static Exporter encodingLoneSurrogates() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              public void write(Article article) throws IOException {
                for (char c : article.source().text().toCharArray()) {
                  if (Character.isSurrogate(c)) {
                    out.write(0xE0 | c >> 12);
                    out.write(0x80 | c >> 6 & 0x3F);
                    out.write(0x80 | c & 0x3F);
                  } else {
                    out.write(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                  }
                }
              }
            });
  }

  static Exporter refusingMarkup() {
    return saying(
        article -> {
          if (article.source().text().contains("]]>")) {
            throw new IllegalArgumentException("]]>");
          }
          return article.id();
        });
  }

  static Exporter closingTheStream() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              public void close() throws IOException {
                out.close();
              }
            });
  }

  static Exporter neverFlushing() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              public void close() {}
            });
  }

  static Exporter endingTwice() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              public void close() throws IOException {
                out.write('.');
                out.flush();
              }
            });
  }

  static Exporter keepingAllUntilTheEnd() {
    return writing(
        (out, options) -> {
          ByteArrayOutputStream kept = new ByteArrayOutputStream();
          return new PlainExporter.PlainWriter(kept) {
            @Override
            public void close() throws IOException {
              kept.writeTo(out);
              kept.reset();
              out.flush();
            }
          };
        });
  }

  static Exporter named(String... aliases) {
    return new PlainExporter() {
      @Override
      public ExportFormat format() {
        return super.format().withAliases(aliases);
      }
    };
  }

  /** Takes an option's value where it should have refused it. */
  static Exporter stumblingOver(ExportOption<?> option, Predicate<Object> value) {
    return new PlainExporter() {
      @Override
      public List<ExportOption<?>> options() {
        return List.of(option);
      }

      @Override
      public ArticleWriter open(OutputStream out, ExportOptions options) throws IOException {
        if (value.test(options.get(option))) {
          throw new IllegalStateException("unforeseen");
        }
        return super.open(out, options);
      }
    };
  }

  static Exporter tellingDefaultsFromNothing() {
    return writing(
        (out, options) -> {
          out.write(options.equals(ExportOptions.none()) ? 'n' : 'd');
          return new PlainExporter.PlainWriter(out);
        });
  }

  static Exporter swallowingFailures() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              public void write(Article article) {
                try {
                  super.write(article);
                } catch (IOException e) {
                  // This is what it does wrong.
                }
              }

              @Override
              public void close() {}
            });
  }

  static Exporter wrappingFailures() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(out) {
              @Override
              public void write(Article article) {
                try {
                  super.write(article);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
  }

  static Exporter emptyWithoutArticles() {
    return writing(
        (out, options) ->
            new PlainExporter.PlainWriter(new ByteArrayOutputStream()) {
              private boolean any;

              @Override
              public void write(Article article) throws IOException {
                any = true;
                super.write(article);
              }

              @Override
              public void close() {
                if (!any) {
                  throw new IllegalStateException("no article");
                }
              }
            });
  }
}
