package org.nutgraf.exporter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/** Looks for providers in class loaders; one that fails does not take the others along. */
final class Discovery {
  /** A service file of nothing but errors ends the search, should the iterator not advance. */
  private static final int MOST_FAILURES = 1000;

  private final Predicate<String> className;
  private final Map<Class<?>, Exporter> found = new LinkedHashMap<>();
  private final List<ProviderFailure> failures = new ArrayList<>();

  /** A discovery that leaves out classes whose names do not pass. */
  Discovery(Predicate<String> className) {
    this.className = className;
  }

  void searchIn(ClassLoader loader) {
    Iterator<ServiceLoader.Provider<Exporter>> providers =
        ServiceLoader.load(Exporter.class, loader).stream().iterator();
    while (failures.size() < MOST_FAILURES) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        instantiate(providers.next());
      } catch (ServiceConfigurationError e) {
        report(e);
      } catch (LinkageError e) {
        failures.add(new ProviderFailure("a provider in " + loader, e.toString()));
      }
    }
  }

  private void instantiate(ServiceLoader.Provider<Exporter> provider) {
    Class<? extends Exporter> type = provider.type();
    if (found.containsKey(type) || !className.test(type.getName())) {
      return;
    }
    try {
      Exporter exporter = provider.get();
      exporter.format().name();
      found.put(type, exporter);
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      // A plugin's constructor may throw anything; none of it may hide the other plugins.
      failures.add(new ProviderFailure(type.getName(), reason(e)));
    }
  }

  private void report(ServiceConfigurationError e) {
    String message = String.valueOf(e.getMessage());
    String prefix = Exporter.class.getName() + ": ";
    String what = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    ProviderFailure failure = new ProviderFailure("service declaration", what);
    if (!failures.contains(failure)) {
      failures.add(failure);
    }
  }

  private static String reason(Throwable e) {
    Throwable cause =
        e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
    return cause.toString();
  }

  List<Exporter> found() {
    return List.copyOf(found.values());
  }

  List<ProviderFailure> failures() {
    return List.copyOf(failures);
  }
}
