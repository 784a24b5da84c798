package closeout.read;

import closeout.dossier.Column;
import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Table;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the ledger (整改台账) as rows under columns whose meaning is known.
 *
 * @param preface the rows above the header: title, reporting unit, date
 * @param header its last header row
 * @param rows the rows below it, without blank ones
 * @param wording the words that its cells are read by
 * @param sheet the name of its sheet where several sheets of a workbook have issues, or null
 */
record LedgerTable(
    Table.Kind kind,
    List<LedgerColumn> columns,
    List<Row> preface,
    Row header,
    List<Row> rows,
    Wording wording,
    String sheet) {

  LedgerTable {
    preface = List.copyOf(preface);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  boolean has(Concept concept) {
    return columns.stream().anyMatch(column -> column.has(concept));
  }

  List<LedgerColumn> columns(Concept concept) {
    return columns.stream().filter(column -> column.has(concept)).toList();
  }

  /** What kind of content a cell has. */
  Content content(String cell) {
    return wording.vocabulary().content(cell);
  }

  /** The first column of the concept, or null. */
  LedgerColumn column(Concept concept) {
    return columns.stream().filter(column -> column.has(concept)).findFirst().orElse(null);
  }

  /** The cell of the first column of the concept that holds something; "" where there is none. */
  String text(Row row, Concept concept) {
    for (LedgerColumn column : columns) {
      if (column.has(concept) && !row.cell(column.index()).isBlank()) {
        return row.cell(column.index());
      }
    }
    return "";
  }

  /** The place of the first column of the concept in the row, or of the row. */
  Location at(Row row, Concept concept) {
    LedgerColumn column = column(concept);
    return column == null ? row.at() : row.at(column.index(), column.label());
  }

  LedgerTable of(Table.Kind other) {
    return new LedgerTable(other, columns, preface, header, rows, wording, sheet);
  }

  /** The table with more rows above its own. */
  LedgerTable under(List<Row> above) {
    List<Row> all = new ArrayList<>(above);
    all.addAll(preface);
    return new LedgerTable(kind, columns, all, header, rows, wording, sheet);
  }

  LedgerTable onSheet(String name) {
    return new LedgerTable(kind, columns, preface, header, rows, wording, name);
  }

  LedgerTable only(List<Row> some) {
    return new LedgerTable(kind, columns, preface, header, some, wording, sheet);
  }

  /** The table and its columns as facts. */
  List<Fact> facts(Origin origin) {
    List<Fact> facts = new ArrayList<>();
    List<String> labels = columns.stream().map(LedgerColumn::label).toList();
    facts.add(new Table(header.at(), origin, kind, labels, rows.size()));
    for (LedgerColumn column : columns) {
      Location at = header.at(column.index(), column.label());
      int position = column.index() + 1;
      if (column.concepts().isEmpty()) {
        facts.add(new Column(at, origin, null, column.label(), position, false));
      }
      for (Concept concept : column.concepts()) {
        facts.add(new Column(at, origin, concept, column.label(), position, column.certain()));
      }
    }
    return facts;
  }
}
