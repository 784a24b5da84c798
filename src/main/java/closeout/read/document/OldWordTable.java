package closeout.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of the older format: its rows have edges of their own, which make the columns. */
final class OldWordTable {

  /** Reads the lines of a paragraph of that number. */
  interface Lines {
    List<Text> of(Paragraph paragraph, int number);
  }

  /** Edges nearer to each other, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 60;

  private final Table table;
  private final Lines lines;
  private final List<Integer> edges = new ArrayList<>();
  private int paragraph;

  /**
   * @param first the number of its first paragraph
   */
  OldWordTable(Table table, int first, Lines lines) {
    this.table = table;
    this.lines = lines;
    this.paragraph = first;
    findEdges();
  }

  List<Block> blocks() {
    TableDraft draft = new TableDraft();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      draft.row();
      for (int column = 0; column < row.numCells(); column++) {
        cell(row.getCell(column), draft);
      }
      // The mark at the end of a row is a paragraph of its own.
      paragraph++;
    }
    return draft.blocks();
  }

  private void cell(TableCell cell, TableDraft draft) {
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      content.addAll(lines.of(cell.getParagraph(i), paragraph++));
    }
    boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    int span = edge(cell.getLeftEdge() + cell.getWidth()) - edge(cell.getLeftEdge());
    draft.cell(content, Math.max(1, span), below);
  }

  private void findEdges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int column = 0; column < row.numCells(); column++) {
        TableCell cell = row.getCell(column);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
  }

  private int edge(int at) {
    int nearest = 0;
    for (int i = 0; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - at) < Math.abs(edges.get(nearest) - at)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
