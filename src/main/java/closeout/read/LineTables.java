package closeout.read;

import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tables among the lines of a plain text: those of Markdown, those whose cells are parted
 * by tabs, and those that a web page left behind with a cell on each line.
 */
final class LineTables {

  private static final Pattern RULE = Pattern.compile("[-|: \\t]++");
  private static final Pattern BETWEEN_BARS = Pattern.compile("[^|]*+");
  private static final Pattern BETWEEN_TABS = Pattern.compile("[^\\t]*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}[.．、]?");
  private static final int FEWEST_CELLS = 3;
  private static final int MOST_CELLS = 12;
  private static final int LONGEST_LABEL = 20;
  private static final int ENOUGH_LABELS = 3;

  private final String file;
  private final List<Paragraph> lines;
  private final TableReader tables;

  private LineTables(String file, List<Paragraph> lines, TableReader tables) {
    this.file = file;
    this.lines = lines;
    this.tables = tables;
  }

  static List<LineTable> of(String file, List<Paragraph> lines, TableReader tables) {
    return new LineTables(file, lines, tables).find();
  }

  private List<LineTable> find() {
    List<LineTable> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      LineTable table = at(i);
      if (table == null) {
        i++;
      } else {
        found.add(table);
        i = table.behind();
      }
    }
    return found;
  }

  /** The table that begins with the line, or null. */
  private LineTable at(int index) {
    LineTable table = null;
    String text = lines.get(index).text();
    if (text.strip().startsWith("|")) {
      table = parted(index, BETWEEN_BARS);
    } else if (text.indexOf('\t') >= 0) {
      table = parted(index, BETWEEN_TABS);
    } else if (label(text)) {
      table = cellOnEachLine(index);
    }
    boolean known = table != null && tables.recognised(table.rows()) >= ENOUGH_LABELS;
    return known ? table : null;
  }

  private LineTable parted(int index, Pattern between) {
    List<Row> rows = new ArrayList<>();
    int i = index;
    while (i < lines.size()) {
      String text = lines.get(i).text();
      boolean rule = between == BETWEEN_BARS && RULE.matcher(text.strip()).matches();
      List<LinePlaces.Part> cells = rule ? List.of() : cells(lines.get(i), between);
      if (!rule && cells.size() < FEWEST_CELLS) {
        break;
      }
      if (!rule) {
        rows.add(LinePlaces.row(file, rows.size() + 1, cells));
      }
      i++;
    }
    return rows.size() < 2 ? null : new LineTable(index, i, rows);
  }

  private static List<LinePlaces.Part> cells(Paragraph line, Pattern between) {
    String text = line.text();
    int end = text.length();
    int from = 0;
    if (between == BETWEEN_BARS) {
      int bar = text.indexOf('|');
      if (bar < 0 || !text.substring(0, bar).isBlank()) {
        return List.of();
      }
      from = bar + 1;
      end = text.stripTrailing().endsWith("|") ? text.lastIndexOf('|') : end;
    }
    List<LinePlaces.Part> cells = new ArrayList<>();
    Matcher cell = between.matcher(text);
    while (from <= end) {
      cell.region(from, end);
      int to = cell.lookingAt() ? cell.end() : from;
      cells.add(part(line, from, to));
      from = to + 1;
    }
    return cells;
  }

  private static LinePlaces.Part part(Paragraph line, int from, int to) {
    String text = line.text().substring(from, to);
    int blanks = text.length() - text.stripLeading().length();
    return new LinePlaces.Part(line.line(), from + blanks, text.strip());
  }

  /** Labels, then as many lines for each row, which begins with its number. */
  private LineTable cellOnEachLine(int index) {
    int first = index;
    while (first < lines.size() && !numbered(first, 1) && label(lines.get(first).text())) {
      first++;
    }
    int width = first - index;
    if (width < FEWEST_CELLS || width > MOST_CELLS || !numbered(first, 1)) {
      return null;
    }
    List<Row> rows = new ArrayList<>(List.of(row(1, index, width)));
    if (!tables.numbered(rows.get(0))) {
      return null;
    }
    int next = first;
    while (numbered(next, rows.size()) && next + width <= lines.size()) {
      if (!whole(next, width)) {
        return null;
      }
      rows.add(row(rows.size() + 1, next, width));
      next += width;
    }
    return new LineTable(index, next, rows);
  }

  private Row row(int number, int index, int width) {
    return LinePlaces.row(
        file,
        number,
        lines.subList(index, index + width).stream()
            .map(line -> part(line, 0, line.text().length()))
            .toList());
  }

  /** Whether the lines of a row are all there and hold no number of another one in front. */
  private boolean whole(int index, int width) {
    return lines.subList(index + 1, index + width).stream()
        .noneMatch(line -> line.text().isBlank());
  }

  private boolean numbered(int index, int number) {
    if (index >= lines.size()) {
      return false;
    }
    String text = lines.get(index).text().strip();
    return NUMBER.matcher(text).matches()
        && Integer.parseInt(text.replaceAll("[.．、]", "")) == number;
  }

  private static boolean label(String text) {
    return !text.isBlank() && text.strip().length() <= LONGEST_LABEL;
  }
}
