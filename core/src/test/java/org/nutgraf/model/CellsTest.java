package org.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Span;

class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "'Lamu\t12\t3', Lamu/12/3",
    "'Lamu | 12 | 3', Lamu/12/3",
    "'| Lamu | 12 |', Lamu/12",
    "'New Port   12    3', New Port/12/3",
    "'Lamu||3', Lamu//3",
    "'Lamu', Lamu"
  })
  void tabsBarsAndWideGapsPartCells(String row, String cells) {
    assertThat(cells(row, ParagraphRole.TABLE_ROW)).isEqualTo(List.of(cells.split("/", -1)));
  }

  @Test
  void paragraphOfTextHasNone() {
    assertThat(cells("Lamu | 12", ParagraphRole.TEXT)).isEmpty();
  }

  private static List<String> cells(String row, ParagraphRole role) {
    int start = 7;
    Paragraph paragraph =
        new Paragraph(new Span(start, start + row.length()), row, List.of(), role);
    return paragraph.cells().stream()
        .map(cell -> row.substring(cell.start() - start, cell.end() - start))
        .toList();
  }
}
