package org.nutgraf.markdown;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.model.Block;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/**
 * Collects rows that follow each other, to write them as a table. A table of Markdown has a head;
 * the first row is it if it has no digit, as names of columns mostly have none.
 */
final class RowBuffer {
  private final MarkdownPage page;
  private final List<List<Excerpt>> rows = new ArrayList<>();

  RowBuffer(MarkdownPage page) {
    this.page = page;
  }

  static boolean isRow(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TABLE_ROW;
  }

  void add(Paragraph row) {
    List<Excerpt> cells = new ArrayList<>();
    for (Span cell : row.cells()) {
      int from = row.span().start();
      String words = row.text().substring(cell.start() - from, cell.end() - from);
      cells.add(new Excerpt(cell, words));
    }
    rows.add(cells);
  }

  /** Writes the rows collected, if any, as one table. */
  void flush() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(0));
    boolean isNamed = rows.size() > 1 && rows.get(0).stream().noneMatch(RowBuffer::hasDigit);
    page.begin();
    page.row(columns, isNamed ? rows.get(0) : List.of());
    page.rule(columns);
    for (List<Excerpt> row : rows.subList(isNamed ? 1 : 0, rows.size())) {
      page.row(columns, row);
    }
    rows.clear();
  }

  private static boolean hasDigit(Excerpt cell) {
    return cell.text().chars().anyMatch(Character::isDigit);
  }
}
