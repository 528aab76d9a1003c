package org.nutgraf.exporter.testkit;

/**
 * Holds an exporter to what {@link org.nutgraf.exporter.Exporter} promises. A plugin's test
 * implements it and says which exporter:
 *
 * <pre>{@code
 * class RssExporterContractTest implements ExporterContract {
 *   @Override
 *   public Exporter exporter() {
 *     return new RssExporter();
 *   }
 * }
 * }</pre>
 */
public interface ExporterContract
    extends FormatContract, OptionContract, OutputContract, StreamContract, DiscoveryContract {}
