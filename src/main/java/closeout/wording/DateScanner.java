package closeout.wording;

import closeout.dossier.Precision;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Goes through one text from date to date. */
final class DateScanner {

  private static final String GAP = "[ ]{0,2}+";
  private static final String YEAR = "(?:19|20)[0-9]{2}|[一二][一二三四五六七八九〇○零]{3}";
  private static final String SHORT_YEAR =
      "[0-9]{2}(?=" + GAP + "年" + GAP + "[0-9]{1,2}" + GAP + "月)";
  private static final String MONTH = "[0-9]{1,2}|十[一二]?|[一二三四五六七八九]";
  private static final String DAY = "[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]";
  private static final String TO = "(?:至|到|-{1,3}+)";
  private static final String NATIVE =
      "(?<![0-9./])(?<yearA>"
          + YEAR
          + "|"
          + SHORT_YEAR
          + ")"
          + GAP
          + "年度?"
          + GAP
          + "(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度"
          + "|"
          + inMonth("A")
          + "|年?(?<edge>[初底末]))?";
  private static final String SEPARATED =
      "(?:(?<![0-9A-Za-z./\\-])|(?<=[./\\-][0-9]-)|(?<=[./\\-][0-9]{2}-))(?<yearB>(?:19|20)[0-9]{2})"
          + GAP
          + "(?<separator>[-./])"
          + GAP
          + "(?<monthB>[0-9]{1,2})(?:"
          + GAP
          + "\\k<separator>"
          + GAP
          + "(?<dayB>[0-9]{1,2})日?)?(?![0-9%A-Za-z]|[./][0-9])";
  private static final String YEARLESS = "(?<![0-9./零〇一二三四五六七八九十百、])" + inMonth("C") + "(?!龄)";
  private static final String DAMAGED = "(?<![0-9])(?<digits>(?:19|20)[0-9]{3,6}+)日(?!元|均)";
  private static final Phrase DATE =
      Phrase.compile(String.join("|", NATIVE, SEPARATED, YEARLESS, DAMAGED));

  private static final Phrase RANGE = Phrase.compile(GAP + "起?" + GAP + TO + GAP);
  private static final Phrase SHORT_END =
      Phrase.compile(
          RANGE.pattern()
              + "(?:(?<day>[0-9]{1,2})"
              + GAP
              + "[日号](?!元|均|内)"
              + "|(?<month>[0-9]{1,2})[./\\-](?<dayOfMonth>[0-9]{1,2})(?![0-9]))");
  private static final Phrase LIMIT = Phrase.compile(GAP + "[之以]?前(?![期后景提来往述])");
  private static final Phrase WEEKDAY = Phrase.compile(GAP + "[(]?(?:星期|周|礼拜)([一二三四五六日天])");
  private static final Phrase FORMAL = Phrase.compile("[1-9][0-9]{3}年[1-9][0-9]?月[1-9][0-9]?日");
  private static final Phrase MEASURED = Phrase.compile(GAP + "[万亿元人个户亩吨公米平项件分倍次号]");

  private final String text;
  private final String plain;
  private final boolean cell;
  private final List<WrittenDate> dates = new ArrayList<>();

  DateScanner(String text, boolean cell) {
    this.text = text;
    this.plain = Spelling.halfWidth(text);
    this.cell = cell;
  }

  List<WrittenDate> dates() {
    Search found = DATE.matcher(plain);
    int position = 0;
    while (position <= plain.length() && found.find(position)) {
      position = found.end();
      if (plausible(found)) {
        WrittenDate date = add(date(found));
        position = Math.max(position, shortEnd(date));
      }
    }
    return List.copyOf(dates);
  }

  private static String inMonth(String form) {
    return "(?<month"
        + form
        + ">"
        + MONTH
        + ")"
        + GAP
        + "(?:"
        + TO
        + "(?<until"
        + form
        + ">"
        + MONTH
        + ")"
        + GAP
        + ")?月"
        + "(?:"
        + GAP
        + "(?<day"
        + form
        + ">"
        + DAY
        + ")"
        + GAP
        + "[日号](?!元|均|内)"
        + "|份?月?(?<part"
        + form
        + ">[上中下]旬|[初底末]|中(?![旬期央间心学国]))|份)?";
  }

  /** A year with a month alone can be a number: 2024.5万元. */
  private boolean plausible(Search found) {
    if (found.group("yearB") == null || found.group("dayB") != null) {
      return true;
    }
    int month = Integer.parseInt(found.group("monthB"));
    return (cell || month >= 1 && month <= 12)
        && !MEASURED.matcher(plain).region(found.end(), plain.length()).lookingAt();
  }

  private WrittenDate date(Search found) {
    if (found.group("digits") != null) {
      return repaired(found);
    }
    String year = found.group("yearA") != null ? found.group("yearA") : found.group("yearB");
    DateForm form = found.group("yearB") != null ? separated(found) : written(found);
    return date(found.start(), found.end(), year == null ? null : year(year), form, null);
  }

  private WrittenDate date(int from, int to, Integer year, DateForm form, String repaired) {
    String written = text.substring(from, to);
    return new WrittenDate(
        from,
        to,
        written,
        year,
        year != null,
        false,
        LIMIT.matcher(plain).region(to, plain.length()).lookingAt(),
        FORMAL.matcher(written).matches(),
        weekday(to),
        form,
        repaired);
  }

  private Integer weekday(int to) {
    Search weekday = WEEKDAY.matcher(plain).region(to, plain.length());
    return weekday.lookingAt() ? Math.min(7, "一二三四五六日天".indexOf(weekday.group(1)) + 1) : null;
  }

  private static int year(String printed) {
    int year = number(printed);
    return year < 100 ? 2000 + year : year;
  }

  private static int number(String printed) {
    return Numerals.parse(printed).orElseThrow().intValue();
  }

  private static DateForm separated(Search found) {
    int month = Integer.parseInt(found.group("monthB"));
    return found.group("dayB") == null
        ? DateForm.month(month)
        : DateForm.day(month, Integer.parseInt(found.group("dayB")));
  }

  private static DateForm written(Search found) {
    String form = found.group("monthA") != null ? "A" : "C";
    if (found.group("month" + form) != null) {
      return inMonth(found, form);
    }
    if (found.group("half") != null) {
      int first = found.group("half").equals("上") ? 1 : 7;
      return DateForm.months(first, first + 5, Precision.PART_OF_YEAR);
    }
    if (found.group("quarter") != null) {
      int last = 3 * number(found.group("quarter"));
      return DateForm.months(last - 2, last, Precision.PART_OF_YEAR);
    }
    if (found.group("edge") != null) {
      int month = found.group("edge").equals("初") ? 1 : 12;
      return DateForm.months(month, month, Precision.PART_OF_YEAR);
    }
    return DateForm.YEAR;
  }

  private static DateForm inMonth(Search found, String form) {
    int month = number(found.group("month" + form));
    if (found.group("until" + form) != null) {
      int until = number(found.group("until" + form));
      return found.group("day" + form) != null || until < month
          ? DateForm.day(until, found.group("day" + form) == null ? 1 : day(found, form))
          : DateForm.months(month, until, Precision.PART_OF_YEAR);
    }
    if (found.group("day" + form) != null) {
      return DateForm.day(month, day(found, form));
    }
    String part = found.group("part" + form);
    return part == null ? DateForm.month(month) : DateForm.part(month, part);
  }

  private static int day(Search found, String form) {
    return number(found.group("day" + form));
  }

  /** A date whose 年 and 月 were lost in copying: 2025314日. */
  private WrittenDate repaired(Search found) {
    String digits = found.group("digits");
    int year = Integer.parseInt(digits.substring(0, 4));
    String rest = digits.substring(4);
    String repaired = "";
    for (int split = Math.min(2, rest.length() - 1); split >= 1 && repaired.isEmpty(); split--) {
      int month = Integer.parseInt(rest.substring(0, split));
      int day = Integer.parseInt(rest.substring(split));
      if (month >= 1
          && month <= 12
          && day >= 1
          && day <= YearMonth.of(year, month).lengthOfMonth()) {
        repaired = year + "年" + month + "月" + day + "日";
      }
    }
    return date(found.start(), found.end(), year, DateForm.YEAR, repaired);
  }

  private WrittenDate add(WrittenDate date) {
    WrittenDate before = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    boolean ends =
        before != null && RANGE.matcher(plain).region(before.to(), date.from()).matches();
    WrittenDate added = ends ? date.endOf(before) : date;
    dates.add(added);
    return added;
  }

  /** The end of a range that leaves out what it shares with the start: 11月10日至30日. */
  private int shortEnd(WrittenDate start) {
    Search end = SHORT_END.matcher(plain).region(start.to(), plain.length());
    if (start.precision() != Precision.DAY || start.impossible() || !end.lookingAt()) {
      return 0;
    }
    DateForm form =
        end.group("day") != null
            ? DateForm.day(start.month(), Integer.parseInt(end.group("day")))
            : DateForm.day(
                Integer.parseInt(end.group("month")), Integer.parseInt(end.group("dayOfMonth")));
    int from = end.start(end.group("day") != null ? "day" : "month");
    dates.add(date(from, end.end(), null, form, null).endOf(start));
    return end.end();
  }
}
