package closeout.narrative;

import closeout.dossier.Approval;
import closeout.dossier.DateInterval;
import closeout.dossier.Fact;
import closeout.wording.Dates;
import closeout.wording.Phrase;
import closeout.wording.Search;
import closeout.wording.WrittenDate;
import java.util.function.Consumer;

/** Finds who approved a report and when: 签发人：…, 审批日期：…. */
final class Approvals implements Observer {

  private static final Phrase APPROVER =
      Phrase.compile(
          "(?:签发|审定|审批|批准|签批)人?(?:[（(]签[字名][）)])?：\\s{0,4}(\\p{IsHan}{2,4})(?![\\p{IsHan}])");
  private static final Phrase DAY = Phrase.compile("(?:签发|审定|审批|批准|签批)(?:日期|时间)：([^，。；\n]{6,16})");

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    String text = reading.text().value();
    Search approver = APPROVER.matcher(text);
    while (approver.find()) {
      facts.accept(
          new Approval(
              reading.at(approver.start(), approver.end()),
              reading.origin(),
              approver.group(1),
              null));
    }
    Search day = DAY.matcher(text);
    while (day.find()) {
      DateInterval date = date(day.group(1));
      if (date != null) {
        facts.accept(
            new Approval(reading.at(day.start(), day.end()), reading.origin(), null, date));
      }
    }
  }

  private static DateInterval date(String words) {
    return Dates.find(words).stream()
        .map(WrittenDate::interval)
        .filter(interval -> interval != null)
        .findFirst()
        .orElse(null);
  }
}
