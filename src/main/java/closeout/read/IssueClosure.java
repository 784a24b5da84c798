package closeout.read;

import closeout.dossier.Closure;
import closeout.dossier.ClosureStep;
import closeout.dossier.Concept;
import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.Extension;
import closeout.wording.Dates;
import closeout.wording.Numerals;
import closeout.wording.Statuses;
import closeout.wording.WrittenDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how an issue was closed out (销号) and whether its deadline was moved. */
final class IssueClosure {

  private static final Pattern APPROVED = Pattern.compile("(?<!未经?)(?:同意|批准|批复|审批通过|准予)");
  private static final Pattern UNTIL = Pattern.compile("(?:延期|延长|顺延|推迟|展期|延)[^，。；]{0,6}(?:至|到)");
  private static final Pattern REASON = Pattern.compile("因|由于|受|原因|鉴于");

  private final IssueGroup group;

  IssueClosure(IssueGroup group) {
    this.group = group;
  }

  Closure read() {
    List<ClosureStep> steps = new ArrayList<>();
    step(
        ClosureStep.Kind.APPLICATION,
        Concept.CLOSURE_APPLICATION,
        List.of(Concept.CLOSURE_APPLICATION),
        Concept.CLOSURE_APPLIED,
        steps);
    step(
        ClosureStep.Kind.CHECK,
        Concept.REVIEWER,
        List.of(Concept.REVIEWER, Concept.REVIEW_OPINION),
        Concept.REVIEWED,
        steps);
    step(
        ClosureStep.Kind.APPROVAL,
        Concept.APPROVER,
        List.of(Concept.APPROVER),
        Concept.APPROVED,
        steps);
    Cell flag = group.first(Concept.CLOSED_FLAG);
    String rejections = group.text(Concept.REJECTIONS);
    return new Closure(
        flag == null ? null : Statuses.flag(flag.text()),
        date(Concept.CLOSED),
        steps,
        Numerals.leading(rejections).map(BigDecimal::intValue).orElse(null),
        date(Concept.REJECTED));
  }

  /** The extension, or null where none is noted. */
  Extension extension(Deadline deadline) {
    Cell cell = group.first(Concept.EXTENSION);
    String text = cell == null ? "" : cell.text();
    boolean none = group.table().content(text).empty() || Boolean.FALSE.equals(Statuses.flag(text));
    if (none) {
      text = group.text(Concept.REMARK);
      if (!text.contains("延期")) {
        return null;
      }
    }
    return new Extension(
        until(text, deadline), APPROVED.matcher(text).find(), REASON.matcher(text).find(), null);
  }

  /** The date behind 延期至, else the last one; a missing year is that of the old deadline. */
  private static DateInterval until(String text, Deadline deadline) {
    Matcher to = UNTIL.matcher(text);
    int from = to.find() ? to.end() : -1;
    DateInterval until = null;
    for (WrittenDate date : Dates.inCell(text)) {
      boolean yearless = date.year() == null && deadline != null && deadline.due() != null;
      WrittenDate dated = yearless ? date.inYear(deadline.due().last().getYear()) : date;
      if (dated.interval() != null) {
        until = dated.interval();
        if (from >= 0 && date.from() >= from) {
          return until;
        }
      }
    }
    return until;
  }

  private void step(
      ClosureStep.Kind kind,
      Concept person,
      List<Concept> texts,
      Concept date,
      List<ClosureStep> steps) {
    boolean column =
        group.table().has(date) || texts.stream().anyMatch(text -> group.table().has(text));
    if (!column) {
      return;
    }
    List<String> held = new ArrayList<>();
    for (Concept concept : texts) {
      add(group.text(concept), held);
    }
    add(group.text(date), held);
    String name = group.text(person);
    steps.add(
        new ClosureStep(
            kind,
            String.join(" ", held),
            group.table().content(name).empty() ? null : name,
            date(date),
            group.table().has(person) && group.table().content(name).empty()));
  }

  private void add(String text, List<String> held) {
    if (!group.table().content(text).empty()) {
      held.add(text);
    }
  }

  private DateInterval date(Concept concept) {
    return LedgerDates.last(group.text(concept));
  }
}
