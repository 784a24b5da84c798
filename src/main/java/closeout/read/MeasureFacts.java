package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import closeout.dossier.Status;
import closeout.wording.MeasureClasses;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Makes a fact of each row that holds a measure (整改措施). */
final class MeasureFacts {

  private MeasureFacts() {}

  /** The measures of an issue's own rows. */
  static List<Measure> of(IssueGroup group, String key, Origin origin, RowStatuses statuses) {
    List<Measure> measures = new ArrayList<>();
    String last = "";
    for (Row row : group.rows()) {
      String text = group.table().text(row, Concept.MEASURE);
      if (group.table().content(text).empty() || text.equals(last)) {
        continue;
      }
      last = text;
      boolean status = statuses.ownOf(group, row, Concept.STATUS);
      boolean deadline = statuses.ownOf(group, row, Concept.DEADLINE);
      String id = (key == null ? "r" + row.number() : key) + "-" + (measures.size() + 1);
      measures.add(measure(group.table(), row, id, key, group.number(), status, deadline, origin));
    }
    return measures;
  }

  /** The measure of a row in a table of measures, or null where the row has none. */
  static Measure of(
      LedgerTable table, Row row, String id, String key, String reference, Origin origin) {
    return table.content(table.text(row, Concept.MEASURE)).empty()
        ? null
        : measure(table, row, id, key, reference, true, true, origin);
  }

  private static Measure measure(
      LedgerTable table,
      Row row,
      String id,
      String key,
      String reference,
      boolean ownStatus,
      boolean ownDeadline,
      Origin origin) {
    String text = table.text(row, Concept.MEASURE);
    String number = table.text(row, Concept.MEASURE_NUMBER).strip();
    String status = ownStatus ? table.text(row, Concept.STATUS) : "";
    Deadline deadline =
        ownDeadline ? IssueFacts.deadline(table.text(row, Concept.DEADLINE), table, null) : null;
    DateInterval finished = ownStatus ? LedgerDates.last(table.text(row, Concept.FINISHED)) : null;
    return new Measure(
        table.at(row, Concept.MEASURE),
        origin,
        id,
        key,
        Spelling.blank(reference == null ? "" : reference) ? null : reference,
        number.isEmpty() ? null : number,
        text.strip(),
        deadline,
        status.isBlank() ? Status.UNSTATED : IssueFacts.status(status, table),
        finished,
        MeasureItems.count(text),
        MeasureClasses.of(text + "\n" + table.text(row, Concept.PROGRESS)),
        table.wording().vaguePhrases().fill(text));
  }
}
