package org.nutgraf.converter;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nutgraf.json.KnownActorReader;
import org.nutgraf.model.KnownActor;
import org.nutgraf.parser.KnownActors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The actors that a house knows, from a file that its name tells to be JSON or else CSV.
 *
 * @param actors in the order of the file
 */
record AuthorityFile(List<KnownActor> actors) {
  static final AuthorityFile NONE = new AuthorityFile(List.of());

  private static AuthorityFile read(Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      try (InputStream in = Files.newInputStream(file)) {
        return new AuthorityFile(KnownActorReader.read(in));
      }
    }
    try (Reader in = Files.newBufferedReader(file)) {
      return new AuthorityFile(KnownActors.readCsv(in));
    }
  }

  /** Reads the file that a user named. */
  static final class Converter implements ITypeConverter<AuthorityFile> {
    @Override
    public AuthorityFile convert(String name) {
      try {
        return read(Path.of(name));
      } catch (NoSuchFileException | InvalidPathException e) {
        throw new TypeConversionException("no file '" + name + "'");
      } catch (CharacterCodingException e) {
        throw new TypeConversionException(name + ": not UTF-8");
      } catch (IOException | IllegalArgumentException e) {
        throw new TypeConversionException(name + ": " + e.getMessage());
      }
    }
  }
}
