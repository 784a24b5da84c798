package closeout.read;

import closeout.read.UprightPlaces.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a table that stands on its side: each line is a label with its value (牵头领导：张某), and the
 * labels begin anew with each issue.
 */
final class Upright {

  private static final Pattern LABELLED =
      Pattern.compile("\\s{0,8}([^：:,，。；]{2,16})[：:](.*)", Pattern.DOTALL);

  /** Nobody keeps longer tables that way. */
  private static final int MOST_LINES = 10_000;

  /** Fewer labels are no table. */
  private static final int ENOUGH = 3;

  /** A value with its place; an empty label goes on with the value above. */
  private record Entry(String label, String value, Source place) {
    Entry with(Entry more) {
      String both = value.isEmpty() ? more.value : value + "\n" + more.value;
      return new Entry(label, both, place);
    }
  }

  private final Labels labels;
  private final List<Entry> entries = new ArrayList<>();

  private Upright(Labels labels) {
    this.labels = labels;
  }

  /** A header and a row for each issue; the rows as they are where they stand already. */
  static List<Row> turned(List<Row> rows, Labels labels) {
    Header header = Header.find(rows, labels);
    if (header == null
        || rows.size() > MOST_LINES
        || header.last() > header.first() && header.recognised() >= ENOUGH
        || new Upright(labels).isHeader(rows.get(header.first()))) {
      return rows;
    }
    Upright lines = new Upright(labels);
    rows.forEach(lines::addLine);
    Upright pairs = new Upright(labels);
    rows.forEach(pairs::addPairs);
    Upright better = lines.labelled() > pairs.labelled() ? lines : pairs;
    return better.upright() ? better.turned() : rows;
  }

  /** Whether most cells of the row are labels, so that the values stand below and not beside. */
  private boolean isHeader(Row row) {
    List<String> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() > 1
        && 2 * filled.stream().filter(this::known).count() > filled.size()
        && !paired(row);
  }

  /** Whether each second cell is a label; a few values between may look like some (已完成). */
  private boolean paired(Row row) {
    int values = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      boolean label = known(row.cell(i));
      boolean blank = row.cell(i).isBlank();
      if (i % 2 == 0 && !label && !blank) {
        return false;
      }
      values += i % 2 == 0 || blank ? 0 : label ? -1 : 1;
    }
    return values >= 0;
  }

  private boolean known(String cell) {
    Meaning meaning = labels.meaning(cell);
    return meaning.known() && meaning.exact();
  }

  private long labelled() {
    return entries.stream().filter(entry -> !entry.label().isEmpty()).count();
  }

  private boolean upright() {
    long known = labelled();
    Set<String> different = new LinkedHashSet<>();
    Set<Integer> begun = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (!entry.label().isEmpty()) {
        different.add(entry.label());
        begun.add(entry.place().row().line());
      }
    }
    return known >= ENOUGH
        && 2 * known >= entries.size()
        && different.size() >= ENOUGH
        && begun.size() > 1;
  }

  /** A line with a colon (整改措施：清理欠款), which commas may have split into cells. */
  private void addLine(Row row) {
    String text = String.join(",", row.cells()).strip();
    Source place = new Source(row, 0);
    Matcher found = LABELLED.matcher(text);
    if (found.matches() && known(found.group(1))) {
      entries.add(new Entry(found.group(1).strip(), found.group(2).strip(), place));
    } else if (!text.isEmpty() && !entries.isEmpty()) {
      entries.add(new Entry("", text, place));
    }
  }

  /** Cells in pairs, one or two of them a line: 牵头领导, 张某, 责任部门, 办公室. */
  private void addPairs(Row row) {
    boolean any = false;
    boolean paired = paired(row);
    for (int i = 0; i + 1 < row.cells().size(); i++) {
      if (known(row.cell(i)) && (paired || !known(row.cell(i + 1)))) {
        String label = row.cell(i).strip();
        entries.add(new Entry(label, row.cell(i + 1).strip(), new Source(row, i + 1)));
        any = true;
        i++;
      }
    }
    if (!any && !row.blank() && !entries.isEmpty()) {
      entries.add(new Entry("", String.join(" ", row.cells()).strip(), new Source(row, 0)));
    }
  }

  /** A record ends where its first label comes again. */
  private List<Row> turned() {
    List<Map<String, Entry>> records = new ArrayList<>();
    Map<String, Entry> record = new LinkedHashMap<>();
    String first = null;
    String last = null;
    for (Entry entry : entries) {
      if (entry.label().isEmpty()) {
        record.computeIfPresent(last, (label, above) -> above.with(entry));
        continue;
      }
      last = entry.label();
      first = first == null ? last : first;
      if (last.equals(first) && !record.isEmpty()) {
        records.add(record);
        record = new LinkedHashMap<>();
      }
      record.merge(last, entry, Entry::with);
    }
    records.add(record);
    return rows(records);
  }

  private static List<Row> rows(List<Map<String, Entry>> records) {
    Map<String, Source> header = new LinkedHashMap<>();
    for (Map<String, Entry> record : records) {
      record.forEach((label, entry) -> header.putIfAbsent(label, entry.place()));
    }
    List<Row> rows = new ArrayList<>();
    List<Source> labels = List.copyOf(header.values());
    rows.add(new Row(new UprightPlaces(labels), 1, List.copyOf(header.keySet())));
    for (Map<String, Entry> record : records) {
      List<String> cells = new ArrayList<>();
      List<Source> places = new ArrayList<>();
      for (String label : header.keySet()) {
        Entry entry = record.get(label);
        cells.add(entry == null ? "" : entry.value());
        places.add(entry == null ? null : entry.place());
      }
      rows.add(new Row(new UprightPlaces(places), rows.size() + 1, cells));
    }
    return rows;
  }
}
