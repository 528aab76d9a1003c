package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;

/** How an exporter is found: by {@code META-INF/services}, and in its module if it has one. */
public interface DiscoveryContract extends ExporterSubject {
  /** Holds the exporter to be declared as a service. */
  @Test
  @DisplayName("the service loader finds the exporter")
  default void serviceLoaderFindsIt() {
    Class<? extends Exporter> type = exporter().getClass();
    List<Class<?>> found =
        ServiceLoader.load(Exporter.class, type.getClassLoader()).stream()
            .<Class<?>>map(ServiceLoader.Provider::type)
            .toList();
    assertThat(found).as("providers of %s", Exporter.class.getName()).contains(type);
  }

  /** Holds the exporter to be found by the name of its format, and by its aliases. */
  @Test
  @DisplayName("the exporter is found by the name and the aliases of its format")
  default void isFoundByName() {
    Exporters exporters = Exporters.discover(exporter().getClass().getClassLoader());
    List<String> names = new ArrayList<>(exporter().format().aliases());
    names.add(exporter().format().name());
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(exporters.find(name))
                    .as(name)
                    .containsInstanceOf(exporter().getClass()));
  }

  /** Holds {@code module-info}, where there is one, to declare what the service file does. */
  @Test
  @DisplayName("module-info and META-INF/services agree")
  default void moduleAndServiceFileAgree() throws URISyntaxException {
    Class<? extends Exporter> type = exporter().getClass();
    URL place = type.getProtectionDomain().getCodeSource().getLocation();
    for (ModuleReference module : ModuleFinder.of(Path.of(place.toURI())).findAll()) {
      List<String> provided =
          module.descriptor().provides().stream()
              .filter(service -> service.service().equals(Exporter.class.getName()))
              .map(ModuleDescriptor.Provides::providers)
              .flatMap(List::stream)
              .toList();
      assertThat(provided)
          .as("exporters that %s provides", module.descriptor().name())
          .contains(type.getName());
    }
  }
}
