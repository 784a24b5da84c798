package closeout.wording;

import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import java.util.List;
import java.util.Locale;

/** Reads deadlines as ledgers and reports word them: 2024年底前，并长期坚持; 3个月内; 立行立改. */
public final class Deadlines {

  private static final String COUNT = "(?<count>[0-9]{1,3}|[一二两三四五六七八九十]{1,3}|半)";
  private static final Phrase WITHIN =
      Phrase.compile(COUNT + "(?<unit>个?月|个?季度|年|个?工作日|日|天|个?星期|周)(?:之内|以内|内|期)");
  private static final Phrase BARE_TERM = Phrase.compile(COUNT + "(?<unit>个月|天|周|个星期|个季度)");
  private static final Phrase CONTINUES =
      Phrase.compile(
          "长期坚持|长期推进|长期整改|长期落实|长期执行|长期保持|并长期|持续坚持|持续推进|持续整改|持续落实" + "|持续开展|持续巩固|持续抓好|常态化|常抓不懈");
  private static final List<String> TERMS = Vocabulary.words("deadline-term");

  private Deadlines() {}

  /** Reads a whole cell or phrase; the deadline knows whether it could be read. */
  public static Deadline read(String text) {
    return read(text, null);
  }

  /**
   * @param year the year that dates without one belong to, or null where it is not known
   */
  public static Deadline read(String text, Integer year) {
    String plain = Spelling.compact(text);
    List<WrittenDate> dates =
        Dates.inCell(text).stream()
            .map(date -> date.year() == null && year != null ? date.inYear(year) : date)
            .filter(date -> date.interval() != null)
            .toList();
    boolean continues = CONTINUES.matcher(plain).find();
    if (!dates.isEmpty()) {
      WrittenDate due = due(dates);
      return new Deadline(
          text, start(dates, due), due.interval(), continues, term(plain), null, null);
    }
    Integer months = null;
    Integer days = null;
    Search within = within(plain);
    if (within != null) {
      months = months(within);
      days = months == null ? days(within) : null;
    }
    return new Deadline(text, null, null, continues, term(plain), months, days);
  }

  /** The date by which all is to be done: the latest one with 前, else the latest one. */
  private static WrittenDate due(List<WrittenDate> dates) {
    boolean limited = dates.stream().anyMatch(WrittenDate::limit);
    return dates.stream()
        .filter(date -> !limited || date.limit())
        .max((one, other) -> one.interval().last().compareTo(other.interval().last()))
        .orElseThrow();
  }

  private static DateInterval start(List<WrittenDate> dates, WrittenDate due) {
    int index = dates.indexOf(due);
    return due.rangeEnd() && index > 0 ? dates.get(index - 1).interval() : null;
  }

  private static boolean term(String plain) {
    String lower = plain.toLowerCase(Locale.ROOT);
    return TERMS.stream().anyMatch(lower::contains);
  }

  private static Search within(String plain) {
    Search within = WITHIN.matcher(plain);
    if (within.find()) {
      return within;
    }
    Search bare = BARE_TERM.matcher(plain);
    return bare.matches() ? bare : null;
  }

  private static Integer months(Search within) {
    String unit = within.group("unit");
    if (within.group("count").equals("半")) {
      return unit.equals("年") ? 6 : null;
    }
    int count = count(within);
    if (unit.endsWith("月")) {
      return count;
    }
    if (unit.endsWith("季度")) {
      return 3 * count;
    }
    return unit.equals("年") && count <= 10 ? Integer.valueOf(12 * count) : null;
  }

  private static Integer days(Search within) {
    String unit = within.group("unit");
    if (within.group("count").equals("半")) {
      return unit.endsWith("月") ? 15 : null;
    }
    int count = count(within);
    if (unit.endsWith("工作日")) {
      // Without a holiday calendar, a week stands for five working days.
      return (count + 4) / 5 * 7;
    }
    return unit.endsWith("日") || unit.equals("天") ? count : 7 * count;
  }

  private static int count(Search within) {
    return Numerals.parse(within.group("count")).orElseThrow().intValue();
  }
}
