package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Precision;
import closeout.wording.Dates;
import closeout.wording.Phrase;
import closeout.wording.Search;
import closeout.wording.WrittenDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads from the first paragraphs who inspected whom and when, and when the feedback was given. */
final class Opening {

  private static final int LONGEST = 900;
  private static final Phrase INSPECTED = Phrase.compile("巡察|巡视|督察|审计|进驻|督导|检查");
  private static final Phrase FEEDBACK =
      Phrase.compile(
          "[^。；]{0,80}?反馈(?!的|会后|问题整改|意见整改|整改)(?:了|情况|会|意见|问题|巡|督|审|[^。；]{0,30}?(?:意见|问题|情况))|[^。；]{0,40}?(?:印发|下发|移交)[^。；]{0,30}?反馈意见"
              + "|[^。；]{0,60}?(?:进行|作出?|予以|给予)了?[^。；，]{0,8}反馈(?=[，。；])");
  private static final Phrase AS_OF = Phrase.compile("截[至止](?:到|目前|于)?$");

  private final NormalText text;
  private final Origin origin;
  private final Map<DateRole, DateInterval> dates = new EnumMap<>(DateRole.class);
  private int lastLine = -1;

  Opening(NormalText text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /** The date of a role, or null. */
  DateInterval date(DateRole role) {
    return dates.get(role);
  }

  /** The index of the last line that tells of the inspection, or -1. */
  int lastLine() {
    return lastLine;
  }

  /** Reads the dates of the lines, and reports those of the lines that tell of the inspection. */
  void read(List<Line> preamble, Consumer<? super Fact> facts) {
    int length = 0;
    Integer year = null;
    java.util.ArrayList<DateMention> mentions = new java.util.ArrayList<>();
    java.util.ArrayList<Integer> lines = new java.util.ArrayList<>();
    for (Line line : preamble) {
      length += line.text().length();
      if (length > LONGEST && !lines.isEmpty() || line.text().length() > 20 * LONGEST) {
        break;
      }
      List<WrittenDate> written = Dates.find(line.text());
      for (int i = 0; i < written.size(); i++) {
        WrittenDate date = written.get(i);
        DateRole role = role(line.text(), written, i);
        DateInterval interval = interval(date, role, year);
        year = interval == null ? year : Integer.valueOf(interval.last().getYear());
        mentions.add(mention(line, date, interval, role));
        lines.add(line.index());
        if (role != DateRole.EVENT && role != DateRole.AS_OF && interval != null) {
          dates.putIfAbsent(role, interval);
          lastLine = line.index();
        }
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (lines.get(i) <= lastLine) {
        facts.accept(mentions.get(i));
      }
    }
  }

  private DateRole role(String line, List<WrittenDate> written, int i) {
    WrittenDate date = written.get(i);
    String before = line.substring(Math.max(0, date.from() - 6), date.from());
    if (AS_OF.matcher(before).find()) {
      return DateRole.AS_OF;
    }
    if (date.rangeEnd() && i > 0 && inspects(line, date)) {
      return dates.containsKey(DateRole.INSPECTION_END) ? DateRole.EVENT : DateRole.INSPECTION_END;
    }
    boolean start = i + 1 < written.size() && written.get(i + 1).rangeEnd();
    if (start && inspects(line, written.get(i + 1))) {
      return dates.containsKey(DateRole.INSPECTION_START)
          ? DateRole.EVENT
          : DateRole.INSPECTION_START;
    }
    int next = i + 1 < written.size() ? written.get(i + 1).from() : line.length();
    Search feedback = FEEDBACK.matcher(line).region(date.to(), next);
    boolean first = !dates.containsKey(DateRole.FEEDBACK);
    boolean exact = date.precision() == Precision.DAY || date.precision() == Precision.MONTH;
    return first && exact && !start && !date.rangeEnd() && feedback.lookingAt()
        ? DateRole.FEEDBACK
        : DateRole.EVENT;
  }

  /** Whether the sentence goes on with the inspection. */
  private static boolean inspects(String line, WrittenDate end) {
    int stop = line.indexOf('。', end.to());
    int to = Math.min(stop < 0 ? line.length() : stop, end.to() + 80);
    return INSPECTED.matcher(line.substring(end.to(), to)).find();
  }

  /** A missing year is that of the nearest date before; feedback never comes before the end. */
  private DateInterval interval(WrittenDate date, DateRole role, Integer year) {
    if (date.year() != null || year == null) {
      return date.interval();
    }
    DateInterval inferred = date.inYear(year).interval();
    DateInterval end = dates.get(DateRole.INSPECTION_END);
    boolean early =
        role == DateRole.FEEDBACK
            && end != null
            && inferred != null
            && inferred.certainlyBefore(end);
    return early ? date.inYear(year + 1).interval() : inferred;
  }

  private DateMention mention(Line line, WrittenDate date, DateInterval interval, DateRole role) {
    return DateMentions.of(
        text, origin, line.from() + date.from(), date, interval, role, clause(line.text(), date));
  }

  private static String clause(String line, WrittenDate date) {
    int from = Math.max(line.lastIndexOf('。', date.from()), date.from() - 40) + 1;
    int stop = line.indexOf('。', date.to());
    int to = Math.min(stop < 0 ? line.length() : stop, date.to() + 40);
    return line.substring(Math.max(0, from), to);
  }
}
