package org.nutgraf.converter.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;
import org.nutgraf.text.ArticleReadException;

/** Says in one line for people what an exception means; the caller names the file. */
public final class Problem {
  private Problem() {}

  /**
   * {@return what went wrong, without the name of the file}
   *
   * @param e what was thrown
   */
  public static String describe(IOException e) {
    if (e instanceof ArticleReadException malformed) {
      return "not UTF-8 at byte " + malformed.byteOffset();
    }
    if (e instanceof ZipException) {
      return "not a gzip file: " + e.getMessage();
    }
    if (e instanceof FileSystemException failure) {
      return describe(failure);
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String describe(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "is in the way: not a folder";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "is in the way: a folder";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads back to a folder above it";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }
}
