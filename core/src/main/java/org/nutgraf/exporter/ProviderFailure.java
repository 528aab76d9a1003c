package org.nutgraf.exporter;

/**
 * A provider that could not be loaded.
 *
 * @param provider the name of its class, or of the service file that names it wrongly
 * @param reason why, for people
 */
public record ProviderFailure(String provider, String reason) {
  @Override
  public String toString() {
    return provider + ": " + reason;
  }
}
