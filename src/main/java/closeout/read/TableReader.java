package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Table.Kind;
import closeout.wording.Wording;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the text of a file as a table. */
final class TableReader {

  private static final char[] DELIMITERS = {',', '\t', ';'};
  private static final int PROBED_LINES = 30;
  private static final int PROBED_CHARACTERS = 40_000;
  private static final int ENOUGH = 3;
  private static final int SHOWN_LABELS = 12;

  private final Labels labels;
  private final Wording wording;

  TableReader(Labels labels, Wording wording) {
    this.labels = labels;
    this.wording = wording;
  }

  /**
   * Whether the text of a file that can be either is a table: three known labels in one row, and
   * most rows as long as that one. Sentences with half-width commas hold known labels too.
   */
  boolean looksLikeTable(TextFile file) {
    Probe probe = probe(file);
    return probe.recognised() >= ENOUGH && probe.rows() > 1 && 2 * probe.even() > probe.rows();
  }

  /** The table, or null where none of its labels is known, which is told. */
  LedgerTable read(TextFile file, Problems problems) {
    List<Row> all = CsvRows.read(file, probe(file).delimiter(), problems);
    LedgerTable table = read(all, problems);
    if (table == null && !problems.tooMany()) {
      problems.wholeFile("columns-unknown", found(all));
    }
    return table;
  }

  /** The rows as a table, or null where none of its labels is known. */
  LedgerTable read(List<Row> printed, Problems problems) {
    List<Row> all = Upright.turned(printed, labels);
    Header header = Header.find(all, labels);
    return header == null ? null : read(all, header, problems);
  }

  /** Whether the first label is that of a number. */
  boolean numbered(Row header) {
    return labels.meaning(header.cell(0)).concepts().contains(Concept.NUMBER);
  }

  /** How many labels of the rows are known; 0 where nothing stands below them. */
  int recognised(List<Row> printed) {
    List<Row> all = Upright.turned(printed, labels);
    Header header = Header.find(all, labels);
    return header == null || header.last() + 1 >= all.size() ? 0 : header.recognised();
  }

  /**
   * How to read an export of which this is the beginning, or null where it is no ledger of many
   * bodies, too short to be sure, or of rows that can only be read together.
   *
   * @param least as many rows must stand in it
   */
  ExportTable export(TextFile head, int least, Charset charset, int mark) {
    char delimiter = probe(head).delimiter();
    Problems silent = new Problems(head.path(), error -> {});
    List<Row> all = CsvRows.read(head, delimiter, silent);
    Header header = Header.find(all, labels);
    if (header == null || header.last() + 1 >= all.size()) {
      return null;
    }
    boolean together =
        ColumnNumbers.in(all.get(header.last() + 1))
            || !TickedColumns.of(header.labels(), below(all, header), wording)
                .labels()
                .equals(header.labels());
    LedgerTable table = read(all, header, silent);
    boolean export =
        table.kind() == Kind.WIDE && table.has(Concept.BODY) && table.rows().size() >= least;
    int width = header.labels().size();
    return export && !together
        ? new ExportTable(
            table.only(List.of()), repeated(all, header), width, delimiter, charset, mark)
        : null;
  }

  /**
   * The rows of one body of an export.
   *
   * @param shift how many records stand above the header
   */
  LedgerTable read(TextFile excerpt, ExportTable export, int shift, Problems problems) {
    List<Row> rows = new ArrayList<>();
    for (Row row : CsvRows.read(excerpt, export.delimiter(), problems)) {
      if (!row.blank() && !export.repeated().contains(row.cells())) {
        rows.add(row.numbered(row.number() - shift));
      }
    }
    return export.table().only(aligned(rows, export.table().columns(), export.width(), problems));
  }

  private LedgerTable read(List<Row> all, Header header, Problems problems) {
    TickedColumns ticked = TickedColumns.of(header.labels(), below(all, header), wording);
    List<Row> rows = ticked.rows();
    List<LedgerColumn> columns =
        new ColumnMeanings(ticked.labels(), rows, labels, wording).columns();
    return new LedgerTable(
        TableKinds.of(columns),
        columns,
        all.subList(0, header.first()),
        all.get(header.last()).numbered(1),
        aligned(MergedCells.filled(rows, columns), columns, header.labels().size(), problems),
        wording,
        null);
  }

  /** What stands below the header, which pages repeat. */
  private static List<Row> below(List<Row> all, Header header) {
    List<List<String>> repeated = repeated(all, header);
    int shift = all.get(header.last()).number() - 1;
    List<Row> rows = new ArrayList<>();
    for (Row row : all.subList(header.last() + 1, all.size())) {
      boolean counts = rows.isEmpty() && ColumnNumbers.in(row);
      if (!row.blank() && !counts && !repeated.contains(row.cells())) {
        rows.add(row.numbered(row.number() - shift));
      }
    }
    return rows;
  }

  private static List<List<String>> repeated(List<Row> all, Header header) {
    return all.subList(header.first(), header.last() + 1).stream().map(Row::cells).toList();
  }

  /**
   * A reading of the first lines.
   *
   * @param even rows as long as the header
   */
  private record Probe(char delimiter, int recognised, int rows, int even) {}

  /** The delimiter that makes most labels known; the comma where none does. */
  private Probe probe(TextFile file) {
    TextFile head = head(file);
    Probe best = new Probe(',', 0, 0, 0);
    for (char delimiter : DELIMITERS) {
      List<Row> rows = CsvRows.read(head, delimiter, new Problems(file.path(), error -> {}));
      Header header = Header.find(rows, labels);
      int recognised = header == null ? 0 : header.recognised();
      if (recognised > best.recognised()) {
        int width = header.labels().size();
        int even = (int) rows.stream().filter(row -> row.cells().size() == width).count();
        best = new Probe(delimiter, recognised, rows.size(), even);
      }
    }
    return best;
  }

  private static TextFile head(TextFile file) {
    int line = file.lines().start(PROBED_LINES);
    int end = Math.min(line < 0 ? file.text().length() : line, PROBED_CHARACTERS);
    String text = file.text().substring(0, Math.min(end, file.text().length()));
    return new TextFile(file.path(), text, file.encoding(), file.sha256(), Lines.of(text));
  }

  static String found(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.blank())
        .findFirst()
        .map(
            row ->
                row.cells().stream()
                    .limit(SHOWN_LABELS)
                    .map(cell -> cell.length() > 20 ? cell.substring(0, 20) + "…" : cell)
                    .collect(Collectors.joining("、")))
        .orElse("");
  }

  /** Leaves out rows that are longer than the header, or too short to be understood. */
  private static List<Row> aligned(
      List<Row> rows, List<LedgerColumn> columns, int width, Problems problems) {
    int needed = needed(columns);
    List<Row> aligned = new ArrayList<>();
    for (Row row : rows) {
      if (row.places().ragged()) {
        aligned.add(row);
      } else if (filled(row) > width) {
        problems.at(row.line(), 0, "row-too-long", row.number(), row.cells().size(), width);
      } else if (row.cells().size() < width && cutOff(row, columns, needed)) {
        problems.at(row.line(), 0, "row-too-short", row.number(), row.cells().size(), width);
      } else {
        aligned.add(row);
      }
    }
    return aligned;
  }

  private static int filled(Row row) {
    int filled = row.cells().size();
    while (filled > 0 && row.cell(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  /**
   * Cells up to the last one that no issue may lack; evidence and dates may be missing at the end.
   */
  private static int needed(List<LedgerColumn> columns) {
    int needed = 0;
    for (LedgerColumn column : columns) {
      boolean needs =
          column.has(Concept.ISSUE)
              || column.has(Concept.MEASURE)
              || column.has(Concept.DEADLINE)
              || column.has(Concept.STATUS);
      needed = needs ? column.index() + 1 : needed;
    }
    return needed;
  }

  /**
   * Whether a row begins an issue and ends too early; some programs drop blank cells at the end.
   */
  private static boolean cutOff(Row row, List<LedgerColumn> columns, int needed) {
    for (LedgerColumn column : columns) {
      if (column.has(Concept.ISSUE)) {
        boolean begins = !row.cell(column.index()).isBlank();
        return begins
            ? row.cells().size() < needed
            : filled(row) <= column.index() && filled(row) > 1;
      }
    }
    return false;
  }
}
