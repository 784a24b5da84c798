package closeout.read;

import closeout.dossier.Completion;
import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.DateInterval;
import closeout.dossier.DateRole;
import closeout.dossier.Deadline;
import closeout.dossier.Evidence;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Issue;
import closeout.dossier.IssueType;
import closeout.dossier.Location;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import closeout.dossier.Responsibility;
import closeout.dossier.Status;
import closeout.wording.Deadlines;
import closeout.wording.Spelling;
import closeout.wording.Statuses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the facts of one issue of the ledger from its rows. */
final class IssueFacts {

  private static final Pattern CONFIDENTIAL = Pattern.compile("不公开|不予公开|不宜公开|不对外公开|涉密|保密");
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})?%");

  /** Cells that are not text of the issue alone but dates with a role of their own. */
  private static final Map<Concept, DateRole> OTHER_DATES =
      Map.of(
          Concept.START, DateRole.ISSUE_START,
          Concept.CLOSED, DateRole.OTHER,
          Concept.REVIEWED, DateRole.OTHER,
          Concept.APPROVED, DateRole.OTHER,
          Concept.CLOSURE_APPLIED, DateRole.OTHER,
          Concept.REJECTED, DateRole.OTHER,
          Concept.UPDATED, DateRole.UPDATED,
          Concept.NEXT_REVIEW, DateRole.NEXT_REVIEW);

  private final IssueGroup group;
  private final String key;
  private final Origin origin;
  private final String body;
  private final RowStatuses rowStatuses;

  /**
   * @param body null where the dossier has one body only
   */
  IssueFacts(IssueGroup group, String key, String body, Origin origin, RowStatuses rowStatuses) {
    this.group = group;
    this.key = key;
    this.body = body;
    this.origin = origin;
    this.rowStatuses = rowStatuses;
  }

  /** The issue first, then its cells and dates. */
  List<Fact> facts(List<Measure> measures, LocalDate asOf) {
    MeasureSummary summary = new MeasureSummary(measures);
    boolean ownDeadline = group.table().has(Concept.DEADLINE);
    Deadline deadline = ownDeadline ? rowStatuses.deadline(group) : summary.deadline();
    boolean ownStatus =
        group.table().has(Concept.STATUS) || group.table().has(Concept.COMPLETED_FLAG);
    Status status = ownStatus ? status() : summary.status();
    Completion completion =
        ownStatus || group.table().has(Concept.FINISHED)
            ? new IssueCompletion(group, status, deadline, asOf).read()
            : summary.completion();
    List<Fact> facts = new ArrayList<>();
    facts.add(issue(measures, deadline, status, completion));
    fields(facts);
    dates(deadline, completion, facts);
    new StatusCells(group, key, origin).facts(facts);
    return facts;
  }

  private Issue issue(
      List<Measure> measures, Deadline deadline, Status status, Completion completion) {
    String text = group.text();
    String title = group.text(Concept.ISSUE_TITLE);
    Cell statusCell = group.first(Concept.STATUS);
    return new Issue(
        at(),
        origin,
        key,
        group.number(),
        group.aspect(),
        body,
        title.isEmpty() ? text : title,
        text,
        responsibility(),
        type(deadline),
        deadline,
        status,
        statusCell == null ? null : statusCell.text(),
        completion,
        new IssueClosure(group).read(),
        new IssueClosure(group).extension(deadline),
        progress(),
        measures.size(),
        measures.stream().mapToInt(Measure::items).sum(),
        true,
        confidential());
  }

  /** The place of the issue's text; of its whole first row where the text is blank. */
  private Location at() {
    LedgerColumn text = group.table().column(Concept.ISSUE);
    return text == null || group.text().isEmpty()
        ? group.first().at()
        : group.first().at(text.index(), text.label());
  }

  private Responsibility responsibility() {
    return new Responsibility(role(Concept.LEADER), role(Concept.DEPARTMENT), role(Concept.PERSON));
  }

  private String role(Concept role) {
    Cell cell = group.first(role);
    return cell == null ? null : cell.part(role);
  }

  private IssueType type(Deadline deadline) {
    String type = group.text(Concept.TYPE);
    if (!type.isEmpty()) {
      return Statuses.typeOf(type);
    }
    IssueType byStatus = Statuses.typeOf(group.text(Concept.STATUS));
    IssueType named =
        byStatus == null && deadline != null ? Statuses.typeOf(deadline.text()) : byStatus;
    if (named == null && Statuses.typeOf(progress()) == IssueType.DURING_INSPECTION) {
      return IssueType.DURING_INSPECTION;
    }
    // 持续整改 is a type in a column of types only; elsewhere it is a status or a term.
    return named == IssueType.CONTINUOUS ? null : named;
  }

  private Status status() {
    Cell cell = group.first(Concept.STATUS);
    if (cell == null) {
      Cell flag = group.first(Concept.COMPLETED_FLAG);
      Boolean done =
          flag == null || group.table().has(Concept.STATUS) ? null : Statuses.flag(flag.text());
      return done == null ? Status.UNSTATED : done ? Status.COMPLETED : Status.NOT_STARTED;
    }
    return rowStatuses.status(group);
  }

  /** The status of a cell; a percentage or a flag may stand for it. */
  static Status status(String cell, LedgerTable table) {
    String plain = Spelling.compact(cell);
    if (PERCENT.matcher(plain).matches()) {
      return ofPercent(Integer.parseInt(plain.split("[.%]")[0]));
    }
    Status status = table.wording().statuses().ofCell(cell);
    Boolean flag = status == Status.UNKNOWN && plain.length() == 1 ? Statuses.flag(cell) : null;
    return flag == null ? status : flag ? Status.COMPLETED : Status.NOT_STARTED;
  }

  private static Status ofPercent(int percent) {
    if (percent == 0) {
      return Status.NOT_STARTED;
    }
    return percent >= 100 ? Status.COMPLETED : Status.IN_PROGRESS;
  }

  private String progress() {
    return group.all(Concept.PROGRESS).stream()
        .map(cell -> cell.text().strip())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private boolean confidential() {
    Cell publicity = group.first(Concept.PUBLICITY);
    if (publicity != null) {
      return Boolean.FALSE.equals(Statuses.flag(publicity.text()))
          || CONFIDENTIAL.matcher(publicity.text()).find();
    }
    return CONFIDENTIAL.matcher(group.text(Concept.REMARK)).find();
  }

  /** One field a column where it is blank, else one a cell that says something new. */
  private void fields(List<Fact> facts) {
    for (LedgerColumn column : group.table().columns()) {
      for (Concept concept : column.concepts()) {
        String last = "";
        for (Row row : group.rows()) {
          String text = row.cell(column.index());
          if (!Spelling.blank(text) && !text.equals(last)) {
            Field field = field(row, column, concept, text);
            facts.add(field);
            facts.addAll(ResponsibleNames.of(field));
            last = text;
          }
        }
        if (last.isEmpty()) {
          facts.add(field(group.first(), column, concept, filledDown(concept)));
        }
      }
    }
  }

  private Field field(Row row, LedgerColumn column, Concept concept, String text) {
    Content content = group.table().content(text);
    Location at = row.at(column.index(), column.label());
    return new Field(at, origin, key, concept, column.label(), text, content);
  }

  private String filledDown(Concept concept) {
    boolean aspect = concept == Concept.ASPECT && group.aspect() != null;
    boolean named = concept == Concept.BODY && group.body() != null;
    return aspect ? group.aspect() : named ? group.body() : "";
  }

  private void dates(Deadline deadline, Completion completion, List<Fact> facts) {
    for (Cell cell : group.distinct(Concept.DEADLINE)) {
      DateInterval due = deadline == null ? null : deadline.due();
      LedgerDates.add(cell, DateRole.ISSUE_DEADLINE, due, key, origin, facts);
      if (deadline != null && deadline.start() != null && !group.table().has(Concept.START)) {
        LedgerDates.add(cell, DateRole.ISSUE_START, deadline.start(), key, origin, facts);
      }
    }
    for (Cell cell : group.distinct(Concept.FINISHED)) {
      LedgerDates.add(cell, DateRole.ISSUE_FINISHED, completion.finishedOn(), key, origin, facts);
    }
    OTHER_DATES.forEach(
        (concept, role) ->
            group
                .distinct(concept)
                .forEach(
                    cell ->
                        LedgerDates.add(
                            cell, role, LedgerDates.last(cell.text()), key, origin, facts)));
  }

  /** The evidence that the rows of a group cite. */
  static List<Evidence> evidence(
      IssueGroup group, String key, Origin origin, EvidenceListing listing) {
    List<Evidence> evidence = new ArrayList<>();
    for (Row row : group.rows()) {
      evidence.addAll(EvidenceFacts.of(group.table(), row, key, origin, listing));
    }
    return evidence;
  }

  /**
   * @param year the year of a date without one, or null
   */
  static Deadline deadline(String cell, LedgerTable table, Integer year) {
    return table.content(cell).empty() ? null : Deadlines.read(cell, year);
  }
}
