package ${package};

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

/** What every exporter promises: streams, threads, locales, hostile texts, options, discovery. */
class ${exporter}ContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new ${exporter}();
  }
}
