/** Contract tests and sample articles for writers of exporters. */
@SuppressWarnings("requires-transitive-automatic")
module org.nutgraf.exporter.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires transitive org.nutgraf.core;
  requires org.assertj.core;

  exports org.nutgraf.exporter.testkit;

  uses org.nutgraf.exporter.Exporter;
}
