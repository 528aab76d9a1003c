package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.exporter.testkit.SampleArticles;

class ${exporter}Test {
  @Test
  void articleIsItsHeadlineAndItsFirstWords() {
    assertEquals(
        "Ferry stops for winter\n  The last ferry to Skell leaves on Friday.\n",
        Exporters.of(new ${exporter}()).render(SampleArticles.minimal(), "${format}"));
  }
}
