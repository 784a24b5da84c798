package closeout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The header of a table.
 *
 * @param first the index of its first row
 * @param last the index of its last row; greater than first where several rows make the header
 */
record Header(int first, int last, List<String> labels, int recognised) {

  private static final Pattern BREAK =
      Pattern.compile("(?<=\\p{IsHan})[ \t]{0,8}+\\R[ \t]{0,8}+(?=\\p{IsHan})");
  private static final int LEADING_ROWS = 10;
  private static final int ENOUGH = 3;
  private static final int MOST_ROWS = 3;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_PART = 10;
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９。；;]");

  Header {
    labels = List.copyOf(labels);
  }

  /**
   * Finds the first of the leading rows with three known labels, else the one with most; null where
   * no row has one.
   */
  static Header find(List<Row> rows, Labels labels) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < Math.min(LEADING_ROWS, rows.size()); i++) {
      int known = known(rows.get(i).cells(), labels);
      if (known > most) {
        most = known;
        best = i;
      }
      if (most >= ENOUGH) {
        break;
      }
    }
    return best < 0 ? null : joined(rows, best, labels);
  }

  private static int known(List<String> cells, Labels labels) {
    int known = 0;
    for (String cell : cells) {
      if (cell.length() <= LONGEST_LABEL && labels.meaning(cell).known()) {
        known++;
      }
    }
    return known;
  }

  /** The header from the row above the known labels, if that is one of its rows, to its last. */
  private static Header joined(List<Row> rows, int at, Labels labels) {
    int first = at > 0 && belongs(rows.get(at - 1).cells(), rows.get(at), labels) ? at - 1 : at;
    int last = first;
    List<String> cells = rows.get(first).cells();
    while (last + 1 < rows.size()
        && last - first < MOST_ROWS - 1
        && (last < at || belongs(cells, rows.get(last + 1), labels))) {
      cells = join(cells, rows.get(++last).cells(), labels);
    }
    return of(first, last, cells, labels);
  }

  private static boolean belongs(List<String> upper, Row lower, Labels labels) {
    return continues(upper, lower.cells(), labels)
        || divides(upper, lower) && known(upper, labels) >= 1;
  }

  private static Header of(int first, int last, List<String> labels, Labels known) {
    List<String> printed = labels.stream().map(Header::inOneLine).toList();
    return new Header(first, last, printed, known(printed, known));
  }

  /** A narrow column breaks its label: 序⏎号. */
  private static String inOneLine(String label) {
    return BREAK.matcher(label.strip()).replaceAll("");
  }

  /**
   * Whether the lower row names parts of the merged cells of the upper one: it has labels only, and
   * one of them where the upper row is blank or itself no complete label.
   */
  private static boolean continues(List<String> upper, List<String> lower, Labels labels) {
    int filled = 0;
    int known = 0;
    boolean below = false;
    for (int i = 0; i < lower.size(); i++) {
      String cell = lower.get(i).strip();
      if (!cell.isEmpty()) {
        filled++;
        boolean label = cell.length() <= 15 && labels.meaning(cell).known();
        known += label ? 1 : 0;
        below |= label && i < upper.size() && upper.get(i).isBlank();
      }
    }
    return below && filled >= 2 && 3 * known >= 2 * filled && known(upper, labels) >= 1;
  }

  /**
   * Whether the row below divides labels into columns, whatever words it has: the other labels are
   * merged with it, or it is blank below them, the first one included, and has short words without
   * figures where a label takes several columns.
   */
  private static boolean divides(List<String> upper, Row lower) {
    int merged = 0;
    int parts = 0;
    int elsewhere = 0;
    for (int i = 0; i < Math.max(upper.size(), lower.cells().size()); i++) {
      String above = i < upper.size() ? upper.get(i).strip() : "";
      String below = lower.cell(i).strip();
      merged += !above.isEmpty() && !lower.places().merged(i).isBlank() ? 1 : 0;
      boolean wide = above.isEmpty() ? i > 0 : i + 1 >= upper.size() || upper.get(i + 1).isBlank();
      boolean words = below.length() <= LONGEST_PART && !FIGURE.matcher(below).find();
      parts += !below.isEmpty() && wide && words ? 1 : 0;
      elsewhere += !below.isEmpty() && !(wide && words) ? 1 : 0;
    }
    boolean blankBelow = elsewhere == 0 && !upper.get(0).isBlank() && lower.cell(0).isBlank();
    return parts >= 2 && (blankBelow || merged >= 2);
  }

  private static List<String> join(List<String> upper, List<String> lower, Labels labels) {
    List<String> joined = new ArrayList<>();
    String group = "";
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      String above = i < upper.size() ? upper.get(i).strip() : "";
      String below = i < lower.size() ? lower.get(i).strip() : "";
      group = above.isEmpty() && !below.isEmpty() ? group : above;
      boolean plain = below.isEmpty() || group.isEmpty() || labels.meaning(below).exact();
      joined.add(plain ? (below.isEmpty() ? above : below) : group + " " + below);
    }
    return joined;
  }
}
