package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finds the exporters where the library and they are modules: by what module-info says alone. */
class ModulePathTest {
  private static final String CORE = "org.nutgraf.core";
  private static final Pattern PARTS =
      Pattern.compile("nutgraf|exporters|core|jackson|commons|jspecify|value-annotations");

  @Test
  void exportersAreFoundOnTheModulePath() throws ReflectiveOperationException {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules =
        boot.configuration().resolveAndBind(modules(), ModuleFinder.of(), Set.of(CORE));
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    ClassLoader loader = boot.defineModulesWithOneLoader(modules, platform).findLoader(CORE);
    Class<?> type = loader.loadClass("org.nutgraf.exporter.Exporters");

    Object exporters = type.getMethod("discover", ClassLoader.class).invoke(null, loader);

    assertThat(type.getModule().getName()).isEqualTo(CORE);
    assertThat((List<?>) type.getMethod("failures").invoke(exporters)).isEmpty();
    assertThat((List<?>) type.getMethod("all").invoke(exporters))
        .hasSizeGreaterThanOrEqualTo(13)
        .allSatisfy(exporter -> assertThat(exporter.getClass().getModule().isNamed()).isTrue());
  }

  /** The class path of this test, as far as it is the library's. */
  private static ModuleFinder modules() {
    return ModuleFinder.of(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> PARTS.matcher(entry).find())
            .map(Path::of)
            .filter(
                path ->
                    Files.isRegularFile(path) || Files.exists(path.resolve("module-info.class")))
            .toArray(Path[]::new));
  }
}
