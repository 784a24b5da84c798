package closeout.narrative;

import closeout.dossier.Duration;
import closeout.dossier.Inspection;
import closeout.dossier.Precision;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import closeout.wording.Dates;
import closeout.wording.Phrase;
import closeout.wording.Search;
import closeout.wording.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Ties a period with both ends to its stated length: 3月1日至3月31日，为期31天. */
final class Durations implements Tie {

  private static final Phrase LENGTH =
      Phrase.compile("(?:为期|历时|共计|共|时长|用时|持续|总计|(?:^|，)用了?|利用)(?:约|近)?$");
  private static final Phrase BRACKET = Phrase.compile("^(?:时间)?（([^（）]{8,40})）");
  private static final Integer COMMON_YEAR = 2023;
  private static final int REACH = 60;
  private static final int YEAR_REACH = 20;

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> passage : figuring.passages()) {
      List<Mentioned> lengths =
          passage.stream()
              .filter(length -> time(length) && LENGTH.matcher(length.before()).find())
              .toList();
      if (!lengths.isEmpty()) {
        int start = lengths.get(0).sentence().passage().from();
        int end = lengths.get(lengths.size() - 1).from();
        List<WrittenDate> dates = Dates.find(figuring.text(start, end));
        int before = 0;
        for (Mentioned length : lengths) {
          while (before < dates.size() && start + dates.get(before).to() <= length.from()) {
            before++;
          }
          tie(figuring, length, start, dates.subList(0, before), relations);
          inBrackets(figuring, length, relations);
        }
      }
    }
  }

  /** 历时2个月（2024年8月1日至9月30日）: the period stands behind its length. */
  private static void inBrackets(
      Figuring figuring, Mentioned length, Consumer<? super Relation> relations) {
    int end = Math.min(length.sentence().to(), length.to() + REACH);
    Search bracket = BRACKET.matcher(figuring.text(length.to(), end));
    if (bracket.find()) {
      int start = length.to() + bracket.start(1);
      List<WrittenDate> dates = Dates.find(bracket.group(1));
      if (dates.size() == 2 && dates.get(0).year() != null) {
        tie(figuring, length, start, dates, relations);
      }
    }
  }

  private static boolean time(Mentioned length) {
    return switch (length.unitClass()) {
      case DAYS, WORKING_DAYS, WEEKS, MONTHS -> true;
      default -> false;
    };
  }

  private static void tie(
      Figuring figuring,
      Mentioned length,
      int start,
      List<WrittenDate> dates,
      Consumer<? super Relation> relations) {
    if (dates.size() < 2) {
      return;
    }
    WrittenDate last = dates.get(dates.size() - 1);
    WrittenDate first = dates.get(dates.size() - 2);
    boolean near =
        start + first.from() >= length.sentence().from()
            && length.from() - start - last.to() <= REACH;
    if (!last.rangeEnd() || !near || !day(first) || !day(last)) {
      return;
    }
    if (first.year() == null) {
      Integer year = yearBefore(dates);
      year = year == null ? likelyYear(figuring.reading().inspection(), first, last) : year;
      if (year == null) {
        return;
      }
      first = first.inYear(year);
      last = last.inYear(last.month() < first.month() ? year + 1 : year);
    }
    if (first.interval() == null
        || last.interval() == null
        || last.interval().first().isBefore(first.interval().first())) {
      return;
    }
    if (loose(first.interval().first(), last.interval().last(), length)) {
      return;
    }
    relations.accept(
        new Duration(
            figuring
                .reading()
                .at(
                    Math.min(length.from(), start + first.from()),
                    Math.max(length.to(), start + last.to())),
            figuring.reading().origin(),
            first.interval(),
            last.interval(),
            length.figure(),
            length.figure().forIssue()));
  }

  /** The year of the feedback; where nothing tells the year, any will do that has the same days. */
  private static Integer likelyYear(Inspection inspection, WrittenDate first, WrittenDate last) {
    if (inspection != null && inspection.feedbackOn() != null) {
      return inspection.feedbackOn().last().getYear();
    }
    return first.month() > 2 && last.month() >= first.month() ? COMMON_YEAR : null;
  }

  /** Whole months and weeks are often meant roughly: 4月8日至6月30日，为期三个月. */
  private static boolean loose(LocalDate first, LocalDate last, Mentioned length) {
    long stated = length.value().low().longValue();
    LocalDate end =
        switch (length.unitClass()) {
          case MONTHS -> first.plusMonths(stated);
          case WEEKS -> first.plusWeeks(stated);
          default -> null;
        };
    long off = end == null ? 0 : Math.abs(ChronoUnit.DAYS.between(last, end));
    return off > 2 && off <= (length.unitClass() == UnitClass.MONTHS ? 10 : 3);
  }

  /** The year of the last date before the period that has one. */
  private static Integer yearBefore(List<WrittenDate> dates) {
    for (int i = dates.size() - 3; i >= Math.max(0, dates.size() - YEAR_REACH); i--) {
      if (dates.get(i).year() != null) {
        return dates.get(i).year();
      }
    }
    return null;
  }

  private static boolean day(WrittenDate date) {
    return date.precision() == Precision.DAY && !date.impossible();
  }
}
