package closeout.narrative;

import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the signature of a report (docs/reading.md, Contact and signature): the issuing bodies and
 * their date, at the end or before the attachments.
 *
 * @param units the lines that name the bodies, as they are printed
 * @param dated the line with the date, or null
 * @param dateFrom where the date begins in that line
 * @param lines the indexes of all lines of the block
 */
record SignatureBlock(List<String> units, Line dated, int dateFrom, List<Integer> lines) {

  private static final int NEAR_END = 8;
  private static final int LONGEST = 40;
  private static final Pattern NARROW = Pattern.compile("中共|党委|党组|党总支|党支部|党工委|委员会|局|厅|办公室|公司");
  private static final Pattern WIDE =
      Pattern.compile(
          NARROW.pattern()
              + "|政府|中心|医院|法院|检察院|学院|大学|学校|中学|小学|集团|联合会|协会|管委会|支队|大队|总队|银行|领导小组|工作组|社区|街道|[^整]部$|院$|站$|所$|处$|会$|委$|办$|校$|馆$|园$|场$|村$|镇$|乡$|组$|队$|行$|社$|区$|县$|市$|支部$");
  private static final Pattern DAMAGED_DATE =
      Pattern.compile("[（]?[0-9Xx×*○〇一二三四五六七八九零]{1,4}年[^，。；]{0,5}月[^，。；]{0,5}日?[）]?");
  private static final Pattern DATE_AT_END =
      Pattern.compile(
          "(?:[0-9Xx×*]{2,4}|[一二三四五六七八九〇零]{4})年[0-9Xx×*一二三四五六七八九十]{1,3}月(?:[0-9Xx×*一二三四五六七八九十]{1,3}日)?$|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}$");
  private static final Pattern ATTACHMENT = Pattern.compile("附[件表].{0,80}");

  /** The first date of a line that is nothing else, or null; a damaged date has no reading. */
  static WrittenDate date(String text) {
    if (text.length() > 24) {
      return null;
    }
    String bare = text.replaceAll("[（）()]", "");
    List<WrittenDate> dates = Dates.find(bare);
    boolean whole =
        dates.size() == 1 && dates.get(0).from() == 0 && dates.get(0).to() >= bare.length();
    return whole ? dates.get(0) : null;
  }

  private static boolean dateLine(String text) {
    return date(text) != null || text.length() <= 18 && DAMAGED_DATE.matcher(text).matches();
  }

  /** Whether the line is the name of an organisation. */
  static boolean names(String text) {
    return unit(text, WIDE);
  }

  private static boolean unit(String text, Pattern words) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && text.chars().noneMatch(c -> "。；：，！？、“”".indexOf(c) >= 0)
        && Ordinals.at(text) == null
        && Sentences.han(text) >= 2
        && words.matcher(text).find();
  }

  /** The signature in the lines of which the zones are still open, or one without anything. */
  static SignatureBlock in(List<Line> all, Zone[] zones) {
    List<Line> lines = all.stream().filter(line -> zones[line.index()] == null).toList();
    for (int i = lines.size() - 1; i > 0; i--) {
      SignatureBlock block = dated(lines, i);
      if (block != null) {
        return block;
      }
    }
    int near = Math.max(0, lines.size() - NEAR_END);
    for (int i = lines.size() - 1; i >= near; i--) {
      Line line = lines.get(i);
      boolean alone = dateLine(line.text()) && line.text().length() >= 6;
      if (alone) {
        return new SignatureBlock(List.of(), line, 0, List.of(line.index()));
      }
    }
    for (int i = lines.size() - 1; i >= near; i--) {
      Line line = lines.get(i);
      boolean last =
          i == lines.size() - 1 || ATTACHMENT.matcher(lines.get(i + 1).text()).lookingAt();
      if (last && i > 0 && unit(line.text(), NARROW) && ends(lines.get(i - 1))) {
        return new SignatureBlock(List.of(line.text()), null, 0, List.of(line.index()));
      }
    }
    return new SignatureBlock(List.of(), null, 0, List.of());
  }

  /** Whether the text is over there: with a full stop, or with a line of a contact. */
  private static boolean ends(Line line) {
    return line.closed() || line.text().indexOf('：') > 0;
  }

  /** The block whose date stands in that line with a body above it, beside it or below it. */
  private static SignatureBlock dated(List<Line> lines, int i) {
    Line line = lines.get(i);
    String text = line.text();
    if ("日号月）0123456789".indexOf(text.charAt(text.length() - 1)) < 0) {
      return null;
    }
    if (dateLine(text)) {
      List<Line> units = above(lines, i);
      boolean below = units.isEmpty() && i + 1 < lines.size() && i + NEAR_END >= lines.size();
      if (below && unit(lines.get(i + 1).text(), NARROW)) {
        units = List.of(lines.get(i + 1));
      }
      return units.isEmpty() ? null : of(units, line, 0);
    }
    java.util.regex.Matcher date = DATE_AT_END.matcher(text);
    if (text.length() <= LONGEST + 14
        && date.find()
        && unit(text.substring(0, date.start()), WIDE)) {
      List<Line> units = new ArrayList<>(above(lines, i));
      List<String> names = new ArrayList<>(units.stream().map(Line::text).toList());
      names.add(text.substring(0, date.start()));
      units.add(line);
      return new SignatureBlock(
          names, line, date.start(), units.stream().map(Line::index).toList());
    }
    return null;
  }

  private static SignatureBlock of(List<Line> units, Line date, int from) {
    List<Integer> indexes = new ArrayList<>(units.stream().map(Line::index).toList());
    indexes.add(date.index());
    return new SignatureBlock(units.stream().map(Line::text).toList(), date, from, indexes);
  }

  private static List<Line> above(List<Line> lines, int i) {
    int from = i;
    while (from > 0 && i - from < 4 && unit(lines.get(from - 1).text(), WIDE)) {
      from--;
    }
    return lines.subList(from, i);
  }
}
