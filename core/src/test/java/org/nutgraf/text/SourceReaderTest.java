package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
  @Property(tries = 200)
  void whatWasWrittenIsRead(@ForAll @CharRange(from = 'a', to = '\uD7FF') String text)
      throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
      assertThat(read(SourceReader.strict().charset(charset), text.getBytes(charset)).text())
          .isEqualTo(text);
    }
  }

  @Property(tries = 300)
  void anyBytesCanBeReadWithReplacement(@ForAll byte[] bytes) throws IOException {
    assertThat(read(SourceReader.replacing(), bytes).text())
        .isEqualTo(withoutMark(new String(bytes, StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({"FF,0", "61C3,1", "6162E282,2", "61ED A080,1", "C080,0", "6162F4908080,2"})
  void theFirstMalformedByteIsNamed(String hexadecimal, long offset) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal.replace(" ", ""));
    assertThatThrownBy(() -> read(SourceReader.strict(), bytes))
        .isInstanceOfSatisfying(
            ArticleReadException.class,
            e -> {
              assertThat(e.byteOffset()).isEqualTo(offset);
              assertThat(e.uri()).isEqualTo("input");
              assertThat(e).hasMessage("input: not UTF-8 at byte " + offset);
            });
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFFRain\uFEFF");

    assertThat(Source.read(file).text()).isEqualTo("Rain\uFEFF");
    assertThat(Source.read(file).uri()).isEqualTo(Optional.of(file.toString()));
    assertThat(Source.read(new StringReader("\uFEFFRain")).text()).isEqualTo("Rain");
    assertThat(Source.read(new ByteArrayInputStream(new byte[0])).text()).isEmpty();
  }

  private static Source read(SourceReader reader, byte[] bytes) throws IOException {
    return reader.read(new ByteArrayInputStream(bytes));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
