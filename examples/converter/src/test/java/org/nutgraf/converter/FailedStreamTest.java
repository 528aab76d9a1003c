package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk, a closed pipe, an input that breaks off: said in words, and with an exit code. */
class FailedStreamTest {
  private static final String SEED =
      Path.of("..", "..", "seeds", "000_91bfc260008a31a4.txt").toString();

  private TestFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path path) {
    folder = new TestFolder(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show SEED",
        "stats SEED",
        "formats",
        "man",
        "completion",
        "--help",
        "--version",
        "convert --to csv SEED",
        "convert --to ndjson SEED SEED",
        "convert --to rss SEED",
        "convert --to json --out - SEED"
      })
  void anOutputThatTakesNothingMoreIsToldOnStandardError(String line) {
    String[] arguments = line.replace("SEED", SEED.replace(' ', '?')).split(" ");
    for (int taken : new int[] {0, 5}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Nutgraf.run(new Streams(InputStream.nullInputStream(), full(taken), err), arguments);
      assertThat(code).as("%s after %d bytes", line, taken).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("nutgraf: standard output")
          .hasLineCount(1);
    }
  }

  @Test
  void anInputThatBreaksOffLeavesTheOldOutput() throws IOException {
    folder.file("all.ndjson", "old");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(breaking("{\"text\":\"Rain fell.\"}\n"), full(1000), err);

    int code =
        Nutgraf.run(streams, "convert", "--from", "jsonl", "--out", folder.path("all.ndjson"), "-");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cable cut").doesNotContain("\tat ");
    assertThat(folder.files("")).noneMatch(name -> name.endsWith(".part"));
  }

  /** A disk with room for some bytes. */
  private static OutputStream full(int room) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        left--;
        if (left < 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }

  /** Some bytes, and then an error. */
  private static InputStream breaking(String start) {
    byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private int next;

      @Override
      public int read() throws IOException {
        if (next == bytes.length) {
          throw new IOException("cable cut");
        }
        return bytes[next++];
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        byte[] rest = Arrays.copyOfRange(bytes, next, Math.min(bytes.length, next + length));
        if (rest.length == 0) {
          throw new IOException("cable cut");
        }
        System.arraycopy(rest, 0, into, offset, rest.length);
        next += rest.length;
        return rest.length;
      }
    };
  }
}
