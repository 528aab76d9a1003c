package org.nutgraf.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Remembers which input files are done. Files are parsed in batches; when all tables of a batch are
 * written, and not before, a file named after the batch comes into the ledger's folder. It tells
 * the settings in its first line, and then one input file a line.
 */
final class Ledger {
  private static final String PREFIX = "batch=";
  private static final String UNFINISHED = "_unfinished";

  private final FileSystem files;
  private final Path folder;
  private final String settings;
  private final TreeSet<String> batches = new TreeSet<>();
  private final Map<String, InputFile> done = new HashMap<>();

  private Ledger(FileSystem files, Path folder, String settings) {
    this.files = files;
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Reads the ledger of an output folder, or begins one.
   *
   * @throws ResumeException if the output was written with other settings
   */
  static Ledger open(FileSystem files, Path folder, String settings)
      throws IOException, ResumeException {
    Ledger ledger = new Ledger(files, folder, settings);
    files.mkdirs(folder);
    FileStatus[] entries = files.listStatus(folder);
    for (Path entry : Arrays.stream(entries).map(FileStatus::getPath).sorted().toList()) {
      if (entry.getName().startsWith(PREFIX)) {
        ledger.read(entry);
      }
    }
    return ledger;
  }

  /**
   * {@return the files that no batch has yet}
   *
   * @throws ResumeException if a file that is done has changed since
   */
  List<InputFile> outstanding(List<InputFile> inputs) throws ResumeException {
    List<InputFile> outstanding = new ArrayList<>();
    for (InputFile input : inputs) {
      InputFile before = done.get(input.uri());
      if (before == null) {
        outstanding.add(input);
      } else if (!before.equals(input)) {
        throw new ResumeException(input.uri() + " has changed since it was parsed");
      }
    }
    return outstanding;
  }

  /** Whether the folder of a table belongs to a batch that is done. */
  boolean isDone(String batch) {
    return batches.contains(batch);
  }

  /** A name for the next batch. */
  String nextBatch() {
    int last = batches.isEmpty() ? 0 : Integer.parseInt(batches.last().substring(PREFIX.length()));
    return PREFIX + "%06d".formatted(last + 1);
  }

  /** Enters a batch as done. The entry appears whole or not at all. */
  void enter(String batch, List<InputFile> inputs) throws IOException {
    String lines = inputs.stream().map(Ledger::line).collect(Collectors.joining());
    Path unfinished = new Path(folder, UNFINISHED);
    try (OutputStream out = files.create(unfinished, true)) {
      out.write((settings + "\n" + lines).getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(unfinished, new Path(folder, batch))) {
      throw new IOException("cannot enter " + batch + " into " + folder);
    }
    remember(batch, inputs);
  }

  private void read(Path entry) throws IOException, ResumeException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(files.open(entry), StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().toList();
      if (!lines.get(0).equals(settings)) {
        throw new ResumeException("the output has other settings: " + lines.get(0));
      }
      remember(entry.getName(), lines.stream().skip(1).map(Ledger::file).toList());
    }
  }

  private void remember(String batch, List<InputFile> inputs) {
    batches.add(batch);
    inputs.forEach(input -> done.put(input.uri(), input));
  }

  private static String line(InputFile file) {
    return file.length() + "\t" + file.modified() + "\t" + file.uri() + "\n";
  }

  private static InputFile file(String line) {
    String[] fields = line.split("\t", 3);
    return new InputFile(fields[2], Long.parseLong(fields[0]), Long.parseLong(fields[1]));
  }
}
