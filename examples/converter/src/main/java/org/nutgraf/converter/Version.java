package org.nutgraf.converter;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Package here = Version.class.getPackage();
    String version = Optional.ofNullable(here.getImplementationVersion()).orElse("(not packaged)");
    return new String[] {"nutgraf " + version};
  }
}
