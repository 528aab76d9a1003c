package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.Exporter;

/** Runs the contract on broken exporters and looks which of its tests fail. */
class ExporterContractTest {
  /** Serves the contract below; the launcher makes its instances. */
  private static final ThreadLocal<Supplier<Exporter>> SUBJECT = new ThreadLocal<>();

  static class Contract implements ExporterContract {
    @Override
    public Exporter exporter() {
      return SUBJECT.get().get();
    }
  }

  static Stream<Arguments> broken() {
    int[] counter = new int[1];
    return Stream.of(
        broken("outputIsDeterministic", () -> BrokenExporters.countingEverywhere(counter)),
        broken("writersShareNothing", BrokenExporters::counting),
        broken("exporterServesManyThreads", BrokenExporters::counting),
        broken("outputDependsOnNoDefaults", BrokenExporters::inTheDefaultLocale),
        broken("outputDependsOnNoDefaults", BrokenExporters::inTheDefaultZone),
        broken("outputIsUtf8", BrokenExporters::encodingLoneSurrogates),
        broken("everySampleCanBeWritten", BrokenExporters::refusingMarkup),
        broken("anyNumberOfArticlesCanBeWritten", BrokenExporters::emptyWithoutArticles),
        broken("streamStaysOpen", BrokenExporters::closingTheStream),
        broken("closingFlushes", BrokenExporters::neverFlushing),
        broken("failureToFlushPassesThrough", BrokenExporters::neverFlushing),
        broken("closingAgainDoesNothing", BrokenExporters::endingTwice),
        broken("failuresPassThrough", BrokenExporters::swallowingFailures),
        broken("failuresPassThrough", BrokenExporters::wrappingFailures),
        broken("feedIsWrittenAsItGoes", BrokenExporters::keepingAllUntilTheEnd),
        broken("aliasesAreNamesOfTheirOwn", () -> BrokenExporters.named("text", "text")),
        broken("aliasesAreNamesOfTheirOwn", () -> BrokenExporters.named("plain")),
        broken("defaultsAreWhatIsUsed", BrokenExporters::tellingDefaultsFromNothing),
        broken(
            "everyValueCanBeRenderedWith",
            () -> BrokenExporters.stumblingOver(PlainExporter.UPPER, Boolean.TRUE::equals)),
        broken(
            "anyTextIsTakenOrRefused",
            () ->
                BrokenExporters.stumblingOver(
                    ExportOption.text("title", "", "the title"), "no"::equals)),
        broken("serviceLoaderFindsIt", BrokenExporters::counting),
        broken("isFoundByName", BrokenExporters::counting),
        broken("canBeInstantiatedByAnyone", BrokenExporters::counting),
        broken("formatIsOfTheUsualForm", () -> BrokenExporters.ofFormat(" ", "text/plain", "txt")),
        broken("formatIsOfTheUsualForm", () -> BrokenExporters.ofFormat("Text", "text", "txt")),
        broken(
            "formatIsOfTheUsualForm", () -> BrokenExporters.ofFormat("Text", "text/plain", ".txt")),
        broken(
            "everyInstanceHasTheSameFormat",
            () -> BrokenExporters.ofFormat("Text " + counter[0]++, "text/plain", "txt")),
        broken(
            "everyOptionIsDocumented",
            () -> BrokenExporters.with(ExportOption.flag("pretty", false, ""))),
        broken(
            "optionsHaveDistinctNames",
            () -> BrokenExporters.with(PlainExporter.UPPER, PlainExporter.UPPER)),
        broken(
            "everyDefaultCanBeWritten",
            () -> BrokenExporters.with(ExportOption.number("width", 9, 1, 5, "the width"))));
  }

  private static Arguments broken(String test, Supplier<Exporter> exporter) {
    return Arguments.of(test, exporter);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("broken")
  void brokenPromiseIsNoticed(String test, Supplier<Exporter> exporter) {
    assertThat(failedTests(exporter, selectMethod(Contract.class, test))).contains(test);
  }

  @Test
  void moduleThatForgetsItsExporterIsNoticed(@TempDir Path folder) {
    Exporter forgotten = ForgetfulModule.exporter(folder);
    brokenPromiseIsNoticed("moduleAndServiceFileAgree", () -> forgotten);
  }

  @Test
  void soundExporterPasses() {
    assertThat(failedTests(PlainExporter::new, selectClass(Contract.class))).isEmpty();
  }

  private static List<String> failedTests(Supplier<Exporter> exporter, DiscoverySelector contract) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(contract).build();
    Failures failures = new Failures();
    SUBJECT.set(exporter);
    try {
      LauncherFactory.create().execute(request, failures);
    } finally {
      SUBJECT.remove();
    }
    return failures.names;
  }

  private static final class Failures implements TestExecutionListener {
    private final List<String> names = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        names.add(test.getUniqueIdObject().getLastSegment().getValue().replace("()", ""));
      }
    }
  }
}
