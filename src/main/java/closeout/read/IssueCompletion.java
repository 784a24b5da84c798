package closeout.read;

import closeout.dossier.Completion;
import closeout.dossier.Concept;
import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.Precision;
import closeout.dossier.Status;
import closeout.wording.Dates;
import closeout.wording.Numerals;
import closeout.wording.Spelling;
import closeout.wording.Statuses;
import closeout.wording.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads what an issue's cells say of the end of its work. */
final class IssueCompletion {

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,4})?%?");
  private static final Pattern CLAUSE = Pattern.compile("[。；;\\n]");
  private static final Pattern END_WORD = Pattern.compile("完成|整改到位|整改完毕|办结|销号|落实到位|已整改|闭环|解决|验收");
  private static final Pattern NOT_YET = Pattern.compile("预计|计划|拟|力争|争取|确保|未|将于|尚");

  private final IssueGroup group;
  private final Status status;
  private final Deadline deadline;
  private final LocalDate asOf;

  IssueCompletion(IssueGroup group, Status status, Deadline deadline, LocalDate asOf) {
    this.group = group;
    this.status = status;
    this.deadline = deadline;
    this.asOf = asOf;
  }

  Completion read() {
    Cell finished = group.first(Concept.FINISHED);
    DateInterval finishedOn = finished == null ? null : LedgerDates.last(finished.text());
    boolean certain = finishedOn != null && finished.column().certain();
    if (finishedOn == null) {
      finishedOn = ambiguous();
    }
    return new Completion(finishedOn, certain, beside(), percent(), done());
  }

  /** 完成时间 as the only date column holds the deadline, and for finished issues the end as well. */
  private DateInterval ambiguous() {
    Cell cell = group.first(Concept.DEADLINE);
    boolean doubtful = cell != null && !cell.column().certain() && status == Status.COMPLETED;
    DateInterval date = doubtful ? deadline.due() : null;
    return date != null && date.over(asOf) ? date : null;
  }

  private DateInterval beside() {
    if (status == Status.COMPLETED || status == Status.BASICALLY_COMPLETED) {
      Cell cell = group.first(Concept.STATUS);
      DateInterval inStatus = cell == null ? null : day(cell.text());
      if (inStatus != null) {
        return inStatus;
      }
    }
    DateInterval latest = null;
    for (Cell cell : group.all(Concept.PROGRESS)) {
      for (String clause : CLAUSE.split(cell.text())) {
        boolean ends = END_WORD.matcher(clause).find() && !NOT_YET.matcher(clause).find();
        DateInterval date = ends ? day(clause) : null;
        latest = date == null ? latest : date;
      }
    }
    return latest;
  }

  /** The last date of month or day precision; a missing year is that of the deadline. */
  private DateInterval day(String text) {
    DateInterval last = null;
    for (WrittenDate date : Dates.inCell(text)) {
      WrittenDate dated =
          date.year() == null && deadline != null && deadline.due() != null
              ? date.inYear(deadline.due().last().getYear())
              : date;
      boolean exact =
          dated.precision() != Precision.YEAR && dated.precision() != Precision.PART_OF_YEAR;
      last = exact && dated.interval() != null ? dated.interval() : last;
    }
    return last;
  }

  private Integer percent() {
    for (Concept concept : new Concept[] {Concept.PERCENT, Concept.STATUS}) {
      Cell cell = group.first(concept);
      String plain = cell == null ? "" : Spelling.compact(cell.text());
      if (PERCENT.matcher(plain).matches() && (concept == Concept.PERCENT || plain.endsWith("%"))) {
        return percent(plain);
      }
    }
    return null;
  }

  /** A spreadsheet may hand out 80% as 0.8. */
  private static Integer percent(String plain) {
    BigDecimal value = Numerals.parse(plain.replace("%", "")).orElseThrow();
    boolean fraction =
        !plain.endsWith("%") && plain.contains(".") && value.compareTo(BigDecimal.ONE) <= 0;
    return (fraction ? value.movePointRight(2) : value).intValue();
  }

  private Boolean done() {
    Cell flag = group.first(Concept.COMPLETED_FLAG);
    return flag == null ? null : Statuses.flag(flag.text());
  }
}
