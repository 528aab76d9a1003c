package org.nutgraf.converter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.converter.input.InputFile;

/**
 * Notices which files are new or changed since it last looked. It looks at sizes and times, which
 * every file system has, and waits until a file that is being written has come to rest.
 */
final class Watch {
  private record Stamp(long size, FileTime time) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  private final Map<Path, Stamp> known = new HashMap<>();
  private final Map<Path, Stamp> restless = new HashMap<>();

  /** Takes files as they are. */
  Watch(List<InputFile> files) {
    files.forEach(file -> file.path().ifPresent(path -> stamp(path, known)));
  }

  private static void stamp(Path path, Map<Path, Stamp> stamps) {
    try {
      stamps.put(path, Stamp.of(path));
    } catch (IOException e) {
      // It is gone again, and will be noticed should it come back.
      stamps.remove(path);
    }
  }

  /** Those of the files that changed and were the same when looked at before. */
  Set<Path> changed(List<InputFile> files) {
    Set<Path> changed = new LinkedHashSet<>();
    for (InputFile file : files) {
      file.path().filter(this::cameToRest).ifPresent(changed::add);
    }
    return changed;
  }

  private boolean cameToRest(Path path) {
    Map<Path, Stamp> now = new HashMap<>();
    stamp(path, now);
    Stamp stamp = now.get(path);
    if (stamp == null || stamp.equals(known.get(path))) {
      restless.remove(path);
      return false;
    }
    if (!stamp.equals(restless.put(path, stamp))) {
      return false;
    }
    restless.remove(path);
    known.put(path, stamp);
    return true;
  }
}
