package org.nutgraf.converter.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.Problem;
import org.nutgraf.converter.input.UsageException;

/** Opens the outputs of a run. */
public final class Outputs {
  private final Destination destination;
  private final Claims claims;
  private final Unfinished unfinished = new Unfinished();

  private Outputs(Destination destination, Claims claims) {
    this.destination = destination;
    this.claims = claims;
  }

  /**
   * {@return what takes the articles}
   *
   * @param destination where the output goes
   * @param exports the formats; one, unless the destination is a folder
   * @param inputs the files that will be read
   * @param errorRecords the file that records of failures go to
   * @param standardOutput takes the document if the destination says so
   * @throws UsageException if one file would be written for two inputs, or over an input
   * @throws BrokenOutputException if a folder or file cannot be made
   */
  public static ArticleSink open(
      Destination destination,
      List<Export> exports,
      List<InputFile> inputs,
      Optional<Path> errorRecords,
      OutputStream standardOutput)
      throws BrokenOutputException {
    Claims claims = FirstClaims.of(destination, exports, inputs, errorRecords);
    Outputs outputs = new Outputs(destination, claims);
    try {
      return outputs.open(exports, standardOutput);
    } catch (IOException e) {
      throw new BrokenOutputException(destination.path().toString(), Problem.describe(e), e);
    }
  }

  private ArticleSink open(List<Export> exports, OutputStream standardOutput) throws IOException {
    return switch (destination.kind()) {
      case STANDARD_OUTPUT ->
          DocumentSink.open(exports.get(0), "standard output", new StandardOutput(standardOutput));
      case FILE -> document(exports.get(0), destination.path());
      case FOLDER -> folder(exports);
    };
  }

  private ArticleSink document(Export export, Path file) throws IOException {
    return DocumentSink.open(export, file.toString(), new WholeFile(file, unfinished));
  }

  private ArticleSink folder(List<Export> exports) throws IOException {
    Path folder = destination.path();
    Files.createDirectories(folder);
    List<ArticleSink> sinks = new ArrayList<>();
    for (Export export : exports) {
      sinks.add(
          export.isFeed()
              ? document(export, OutputPaths.feed(folder, export))
              : new FilesSink(export, folder, claims, unfinished));
    }
    return new SeveralSinks(sinks);
  }
}
