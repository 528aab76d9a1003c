/** News articles as immutable values: the model, the parser and the exporter interface. */
module org.nutgraf.core {
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;
  requires org.apache.commons.text;

  exports org.nutgraf.exporter;
  exports org.nutgraf.model;
  exports org.nutgraf.parser;
  exports org.nutgraf.text;

  uses org.nutgraf.exporter.Exporter;
}
