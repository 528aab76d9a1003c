package org.nutgraf.converter.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that comes into being whole or not at all: written beside its place, then moved there. */
final class WholeFile implements Outlet {
  private final Path place;
  private final Path written;
  private final Unfinished unfinished;
  private final OutputStream out;

  /** Begins to write a file. A device or a pipe is written in place. */
  WholeFile(Path place, Unfinished unfinished) throws IOException {
    boolean device = Files.exists(place) && !Files.isRegularFile(place);
    this.place = place;
    this.unfinished = unfinished;
    Path parent = place.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    this.written = device ? place : unfinished.beside(place);
    this.out = new BufferedOutputStream(Files.newOutputStream(written));
  }

  @Override
  public OutputStream out() {
    return out;
  }

  @Override
  public void finish() throws IOException {
    out.close();
    if (!written.equals(place)) {
      move();
      unfinished.forget(written);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (unfinished.contains(written)) {
      try {
        out.close();
      } finally {
        unfinished.delete(written);
      }
    }
  }
}
