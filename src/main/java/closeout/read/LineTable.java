package closeout.read;

import java.util.List;

/**
 * A table that lies in the lines of a plain text.
 *
 * @param first the index of its first line
 * @param behind the index behind its last line
 */
record LineTable(int first, int behind, List<Row> rows) {

  LineTable {
    rows = List.copyOf(rows);
  }
}
