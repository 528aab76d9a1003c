package org.nutgraf.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportFormat.Trait;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.plugin.Letters;

class ExportersTest {
  private static final String LETTERS = Letters.class.getName();
  private static final Article ARTICLE = ArticleComposer.create().paragraph("It rained.").build();

  @TempDir Path folder;

  private Exporters discover(String... classes) throws IOException {
    return Exporters.discover(new PluginLoader(folder, List.of(classes)));
  }

  @Test
  void pluginsOfAClassLoaderAreFound() throws IOException {
    Exporters exporters = discover(LETTERS);

    assertThat(exporters.get("letters").format().title()).isEqualTo("Letters");
    assertThat(exporters.render(ARTICLE, "letters")).isEqualTo("a");
    assertThat(exporters.failures()).isEmpty();
  }

  @Test
  void pluginsOfTheContextClassLoaderAreFound() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(new PluginLoader(folder, List.of(LETTERS)));
    try {
      assertThat(Exporters.discover().find("letters")).isPresent();
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(Exporters.discover().find("letters")).isEmpty();
  }

  @Test
  void aBrokenProviderIsReportedAndTakesNoOtherAlong() throws IOException {
    Exporters exporters = discover(LETTERS + "$Broken", "no.such.Plugin", LETTERS);

    assertThat(exporters.find("letters")).isPresent();
    assertThat(exporters.failures()).hasSize(2);
    assertThat(exporters.failures().toString())
        .contains(LETTERS + "$Broken", "no licence key", "no.such.Plugin");
  }

  @Test
  void twoOfOneNameAreRefusedWithBothClasses() {
    assertThatThrownBy(() -> discover(LETTERS, LETTERS + "$Again"))
        .isInstanceOf(DuplicateExporterException.class)
        .hasMessageContainingAll("letters", LETTERS, LETTERS + "$Again");
    assertThatThrownBy(() -> discover(LETTERS, LETTERS + "$Aliased"))
        .isInstanceOf(DuplicateExporterException.class)
        .hasMessageContainingAll("letters", LETTERS, LETTERS + "$Aliased");
  }

  @Test
  void whatIsExcludedByClassNameIsNeverMade() throws IOException {
    PluginLoader loader = new PluginLoader(folder, List.of(LETTERS + "$Broken", LETTERS));
    Exporters exporters = Exporters.discover(loader, name -> !name.endsWith("$Broken"));

    assertThat(exporters.failures()).isEmpty();
    assertThat(exporters.all()).extracting(e -> e.format().name()).containsExactly("letters");
  }

  @Test
  void whatAProgramNamesOutdoesWhatWasDiscovered() throws IOException {
    Exporters found = discover(LETTERS);

    assertThat(found.with(new Letters.Again()).render(ARTICLE, "letters")).isEqualTo("b");
    Exporters aliased = found.with(new Letters.Aliased());
    assertThat(aliased.render(ARTICLE, "letters")).isEqualTo("c");
    assertThat(aliased.all()).extracting(e -> e.format().name()).containsExactly("signs");
    assertThat(found.render(ARTICLE, "letters")).isEqualTo("a");
  }

  @Test
  void aMissSaysWhatThereIsAndWhatFailed() throws IOException {
    Exporters exporters = discover(LETTERS, LETTERS + "$Broken");

    assertThatThrownBy(() -> exporters.get("leters"))
        .isInstanceOf(ExporterNotFoundException.class)
        .hasMessageContainingAll(
            "no exporter for leters, did you mean letters?",
            "there are letters",
            "failed to load: " + LETTERS + "$Broken",
            "was the services file merged when shading?");
    assertThatThrownBy(() -> Exporters.of().get("rss")).hasMessageContaining("there are none");
  }

  @Test
  void aFormatHasNamesOfOneForm() {
    ExportFormat format =
        new ExportFormat("x-1", "X", "text/plain", "tar.gz", Grouping.SINGLE)
            .withTraits(Trait.LOSSLESS, Trait.BINARY);

    assertThat(format.traits()).containsExactly(Trait.BINARY, Trait.LOSSLESS);
    assertThat(format.is(Trait.BINARY)).isTrue();
    assertThat(format.withAliases("x").aliases()).containsExactly("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExportFormat("X", "X", "text/plain", "x", Grouping.SINGLE))
        .withMessageContaining("X");
    assertThatIllegalArgumentException().isThrownBy(() -> format.withAliases("no spaces"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExportFormat("x", "X", "text/plain", "../x", Grouping.SINGLE));
  }
}
