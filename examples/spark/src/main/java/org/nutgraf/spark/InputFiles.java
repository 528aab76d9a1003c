package org.nutgraf.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files of a corpus: a file or pattern is taken as given, in folders those with one of
 * the kind's extensions. Names that begin with a dot or an underscore are not for us.
 */
record InputFiles(Configuration configuration, InputKind kind) {
  /** The files, each once, in the order of their URIs. */
  List<InputFile> find(List<String> patterns) throws IOException {
    TreeMap<String, InputFile> found = new TreeMap<>();
    for (String pattern : patterns) {
      Path path = new Path(pattern);
      FileSystem files = path.getFileSystem(configuration);
      FileStatus[] matches = files.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new FileNotFoundException("no such file or folder: " + pattern);
      }
      for (FileStatus match : matches) {
        if (match.isDirectory()) {
          addBelow(match, files, found);
        } else {
          add(match, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private void addBelow(FileStatus folder, FileSystem files, TreeMap<String, InputFile> found)
      throws IOException {
    for (FileStatus child : files.listStatus(folder.getPath())) {
      String name = child.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (child.isDirectory()) {
        addBelow(child, files, found);
      } else if (kind.takes(name)) {
        add(child, found);
      }
    }
  }

  private static void add(FileStatus file, TreeMap<String, InputFile> found) {
    InputFile input = InputFile.of(file);
    found.put(input.uri(), input);
  }
}
