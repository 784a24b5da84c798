package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Document;
import closeout.dossier.FileTrait;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.dossier.Stretch;
import closeout.read.document.Block;
import closeout.read.document.Content;
import closeout.read.document.Grid;
import closeout.read.document.GridRow;
import closeout.read.document.Place;
import closeout.read.document.Text;
import closeout.read.document.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the report and the tables of the ledger in what a document holds. */
final class DocumentFile {

  /** A document with tables and less text than this is a ledger with title and notes. */
  static final int SHORT_TEXT = 500;

  private static final int ENOUGH_LABELS = 3;
  private static final int ENOUGH_LABELS_IN_SHEETS = 2;

  private final String path;
  private final Origin reports;
  private final TableReader tables;
  private final Problems problems;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();
  private final Map<Integer, Integer> lineOfParagraph = new HashMap<>();
  private int line;
  private boolean textSince;

  /**
   * Rows of a table that may go on in the next one.
   *
   * @param above the paragraphs that stand before it
   */
  private record Ledger(List<Row> rows, int width, int above) {}

  DocumentFile(String path, Origin reports, TableReader tables, Problems problems) {
    this.path = path;
    this.reports = reports;
    this.tables = tables;
    this.problems = problems;
  }

  /**
   * The file as what it is, or null where there is nothing to check in it, which is told.
   *
   * @param named what its name tells wrongly
   */
  ReadFile read(Content content, String sha256, List<FileTrait> named) {
    List<Grid> sheets = new ArrayList<>();
    for (Block block : content.blocks()) {
      if (block instanceof Text text) {
        add(text);
      } else if (block instanceof Grid grid && grid.sheet() != null) {
        sheets.add(grid);
      } else if (block instanceof Grid grid) {
        add(grid);
      }
    }
    List<LedgerTable> found = sheets.isEmpty() ? inText() : inSheets(sheets);
    ReportTables own = new ReportTables(paragraphs);
    for (int i = 0; sheets.isEmpty() && i < found.size(); i++) {
      own.add(found.get(i), ledgers.get(i).above(), ledgers.get(i).above());
    }
    boolean report =
        sheets.isEmpty() && (found.isEmpty() || own.ownList() || characters() >= SHORT_TEXT);
    if (report && characters() == 0 || !report && found.isEmpty()) {
      nothing(sheets);
      return null;
    }
    List<FileTrait> traits = new ArrayList<>(named);
    content.traits().forEach(trait -> traits.add(fact(trait)));
    Document document = report ? new Document(path, reports, own.lines()) : null;
    List<LedgerTable> ledger = sheets.isEmpty() ? own.ledgers() : found;
    return new ReadFile(path, sha256, null, document, ledger, traits);
  }

  private void nothing(List<Grid> sheets) {
    if (problems.tooMany()) {
      return;
    }
    if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
      problems.wholeFile("no-text-inside");
    } else {
      List<Row> rows = sheets.stream().flatMap(sheet -> rows(sheet, 0).stream()).toList();
      problems.wholeFile("columns-unknown", TableReader.found(rows));
    }
  }

  private int characters() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.text().strip().length()).sum();
  }

  private void add(Text text) {
    line++;
    textSince |= !text.text().isBlank();
    Place place = text.place();
    if (place.paragraph() != null) {
      lineOfParagraph.putIfAbsent(place.paragraph(), line);
    }
    String sound = Paragraphs.sound(text.text(), line, problems);
    paragraphs.add(new Paragraph(line, sound, place.paragraph(), place.page(), text.stretches()));
  }

  /** A table inside text: one of the ledger, more of the one before, or lines of text. */
  private void add(Grid grid) {
    List<Row> rows = rows(grid, line);
    int width = grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (tables.recognised(rows) >= ENOUGH_LABELS) {
      ledgers.add(new Ledger(rows, width, paragraphs.size()));
    } else if (!textSince && !ledgers.isEmpty() && last().width() == width) {
      int before = last().rows().size();
      rows.forEach(row -> last().rows().add(row.numbered(before + row.number())));
    } else {
      grid.rows().forEach(this::asText);
      return;
    }
    line += rows.size();
    textSince = false;
  }

  private Ledger last() {
    return ledgers.get(ledgers.size() - 1);
  }

  private void asText(GridRow row) {
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    Place first = null;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i).replace('\n', ' ').strip();
      if (!cell.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\t");
        Place place = row.places().at(i);
        first = first == null ? place : first;
        if (place.spot() != null) {
          stretches.add(new Stretch(text.length(), place.spot()));
        }
        text.append(cell);
      }
    }
    add(
        new Text(
            text.toString(), first == null ? new Place(null, null, null) : first, stretches, null));
  }

  private List<Row> rows(Grid grid, int before) {
    List<Row> rows = new ArrayList<>(grid.rows().size());
    for (GridRow row : grid.rows()) {
      int at = grid.sheet() == null ? before + rows.size() + 1 : row.number();
      rows.add(new Row(new GridPlaces(path, at, row), row.number(), row.cells()));
    }
    return rows;
  }

  private List<LedgerTable> inText() {
    List<LedgerTable> found = new ArrayList<>();
    for (Ledger ledger : ledgers) {
      LedgerTable table = tables.read(ledger.rows(), problems);
      found.add(table.under(prefaceOf(ledger)));
    }
    return found;
  }

  /** The text above the first table, which names the unit as title rows of sheets do. */
  private List<Row> prefaceOf(Ledger ledger) {
    List<Row> preface = new ArrayList<>();
    if (ledger == ledgers.get(0) && characters() < SHORT_TEXT) {
      for (Paragraph paragraph : paragraphs.subList(0, ledger.above())) {
        preface.add(ParagraphRow.of(path, paragraph));
      }
    }
    return preface;
  }

  /** Where no sheet has several known labels, one with any is read, as tables in text are. */
  private List<LedgerTable> inSheets(List<Grid> sheets) {
    List<LedgerTable> found = new ArrayList<>();
    for (int least = ENOUGH_LABELS_IN_SHEETS; least >= 1 && found.isEmpty(); least--) {
      for (Grid sheet : sheets) {
        List<Row> rows = rows(sheet, 0);
        if (tables.recognised(rows) >= least) {
          found.add(tables.read(rows, problems).onSheet(sheet.name()));
        }
      }
    }
    boolean several = found.stream().filter(table -> table.has(Concept.ISSUE)).count() > 1;
    return several ? found : found.stream().map(table -> table.onSheet(null)).toList();
  }

  private FileTrait fact(Trait trait) {
    return new FileTrait(place(trait), Origin.REPORT, trait.kind(), trait.detail(), trait.count());
  }

  private Location place(Trait trait) {
    Place place = trait.place();
    if (place == null) {
      return Location.ofFile(path);
    }
    int at = trait.row() > 0 ? trait.row() : line(place);
    int column = trait.column() + 1;
    return new Location(
        path,
        at,
        column,
        at,
        column + 1,
        trait.detail(),
        null,
        null,
        place.paragraph(),
        place.page(),
        place.spot());
  }

  /** The line of a paragraph, or the last one up to the end of a page. */
  private int line(Place place) {
    if (place.page() == null) {
      return lineOfParagraph.getOrDefault(place.paragraph(), 1);
    }
    int last = 1;
    for (Paragraph paragraph : paragraphs) {
      last = paragraph.page() <= place.page() ? paragraph.line() : last;
    }
    return last;
  }
}
