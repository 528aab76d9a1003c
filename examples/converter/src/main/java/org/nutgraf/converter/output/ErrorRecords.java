package org.nutgraf.converter.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.converter.input.Failure;
import org.nutgraf.converter.input.FailureListener;
import org.nutgraf.converter.input.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The failures of a run as JSON Lines, with the lines that failed, so that they can be mended and
 * given again. The file is there only if something failed: one of an earlier run is replaced or
 * deleted.
 */
public final class ErrorRecords implements FailureListener, Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Optional<Path> file;
  private final Unfinished unfinished = new Unfinished();
  private final List<WholeFile> open = new ArrayList<>(1);

  /**
   * Prepares records.
   *
   * @param file where they go; nowhere if absent
   */
  public ErrorRecords(Optional<Path> file) {
    this.file = file;
  }

  @Override
  public void failed(Failure failure) {
    if (file.isPresent()) {
      try {
        write(failure, outlet(file.get()));
      } catch (IOException e) {
        throw new UncheckedIOException(broken(file.get(), e));
      }
    }
  }

  private WholeFile outlet(Path place) throws IOException {
    if (open.isEmpty()) {
      Path parent = place.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      open.add(new WholeFile(place, unfinished));
    }
    return open.get(0);
  }

  private static void write(Failure failure, WholeFile outlet) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), outlet.out())) {
      json.writeStartObject();
      json.writeStringProperty("input", failure.origin().input());
      failure.origin().line().ifPresent(line -> json.writeNumberProperty("line", line));
      json.writeStringProperty("problem", failure.problem());
      failure.line().ifPresent(line -> json.writeStringProperty("record", line));
      json.writeEndObject();
    }
    outlet.out().write('\n');
  }

  /**
   * Puts the file into its place, or deletes that of an earlier run.
   *
   * @throws IOException if that fails
   */
  public void finish() throws IOException {
    for (WholeFile outlet : open) {
      outlet.finish();
    }
    if (open.isEmpty() && file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }

  @Override
  public void close() throws IOException {
    for (WholeFile outlet : open) {
      outlet.close();
    }
  }

  private static BrokenOutputException broken(Path place, IOException e) {
    return new BrokenOutputException(place.toString(), Problem.describe(e), e);
  }
}
