package closeout.read.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a workbook shows the numbers of a cell: as dates, shares, amounts, or as they are. */
final class CellFormat {

  /** Built-in formats that are dates, those of Chinese programs included. */
  private static final String DATES = " 14 15 16 17 22 27 28 29 30 31 36 50 51 52 53 54 57 58 ";

  private static final String TIMES = " 18 19 20 21 32 33 34 35 45 46 47 55 56 ";
  private static final String MONTHS = " 17 27 52 57 ";

  /** Colours, conditions and languages; a currency stands inside one: [$¥-804]. */
  private static final Pattern BRACKETS = Pattern.compile("\\[(?!\\$)[^\\[\\]]{0,40}\\]");

  private static final Pattern CURRENCY =
      Pattern.compile("\\[\\$([^\\[\\]\\-]{0,10})(?:-[0-9A-Fa-f]{0,8})?\\]");
  private static final Pattern ROOM = Pattern.compile("_.|\\*.");
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final int SHORTEST_POWER = 15;

  /** What a format makes of a number. */
  private enum Kind {
    PLAIN,
    FIGURES,
    SHARE,
    DAY,
    MOMENT,
    MONTH,
    TIME
  }

  static final CellFormat GENERAL = new CellFormat(Kind.PLAIN, 0, "", "");

  private final Kind kind;
  private final int decimals;
  private final String before;
  private final String behind;

  private CellFormat(Kind kind, int decimals, String before, String behind) {
    this.kind = kind;
    this.decimals = decimals;
    this.before = before;
    this.behind = behind;
  }

  /**
   * @param id of the format in the workbook
   * @param code of a format that is not built in, else null
   */
  static CellFormat of(int id, String code) {
    if (code == null) {
      return builtIn(id);
    }
    String first = BRACKETS.matcher(section(code)).replaceAll("");
    String plain = CURRENCY.matcher(first).replaceAll("$1");
    String marks = withoutLiterals(plain).toLowerCase(Locale.ROOT);
    if (marks.contains("general") || marks.contains("@") || marks.isBlank()) {
      return GENERAL;
    }
    if (marks.indexOf('y') >= 0 || marks.indexOf('d') >= 0) {
      boolean time = marks.indexOf('h') >= 0;
      Kind date = time ? Kind.MOMENT : Kind.DAY;
      return new CellFormat(
          marks.indexOf('d') < 0 && marks.indexOf('m') >= 0 ? Kind.MONTH : date, 0, "", "");
    }
    if (marks.indexOf('h') >= 0 || marks.indexOf('s') >= 0) {
      return new CellFormat(Kind.TIME, 0, "", "");
    }
    return marks.indexOf('m') >= 0
        ? new CellFormat(Kind.DAY, 0, "", "")
        : figures(ROOM.matcher(plain).replaceAll(""));
  }

  private static CellFormat builtIn(int id) {
    String key = " " + id + " ";
    if (MONTHS.contains(key)) {
      return new CellFormat(Kind.MONTH, 0, "", "");
    }
    if (DATES.contains(key)) {
      return new CellFormat(id == 22 ? Kind.MOMENT : Kind.DAY, 0, "", "");
    }
    if (TIMES.contains(key)) {
      return new CellFormat(Kind.TIME, 0, "", "");
    }
    return switch (id) {
      case 1, 3, 37, 38, 41, 42 -> new CellFormat(Kind.FIGURES, 0, "", "");
      case 2, 4, 39, 40, 43, 44 -> new CellFormat(Kind.FIGURES, 2, "", "");
      case 9 -> new CellFormat(Kind.SHARE, 0, "", "%");
      case 10 -> new CellFormat(Kind.SHARE, 2, "", "%");
      default -> GENERAL;
    };
  }

  private static CellFormat figures(String code) {
    StringBuilder before = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    boolean started = false;
    boolean point = false;
    int decimals = 0;
    boolean share = false;
    boolean power = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        int end = code.indexOf('"', i + 1);
        int to = end < 0 ? code.length() : end;
        (started ? behind : before).append(code, i + 1, to);
        i = to;
      } else if (c == '\\' && i + 1 < code.length()) {
        (started ? behind : before).append(code.charAt(++i));
      } else if (c == '0' || c == '#' || c == '?') {
        started = true;
        decimals += point ? 1 : 0;
      } else if (c == '.') {
        point = true;
      } else if (c == '%') {
        share = true;
        behind.append('%');
      } else if (c == 'E' || c == '/') {
        power = true;
      } else if (c != ',') {
        (started ? behind : before).append(c);
      }
    }
    if (power) {
      return GENERAL;
    }
    return new CellFormat(
        share ? Kind.SHARE : Kind.FIGURES,
        decimals,
        before.toString().strip(),
        behind.toString().strip());
  }

  /** The number as a reader sees it; dates in digits with hyphens. */
  String show(BigDecimal number, boolean from1904) {
    return switch (kind) {
      case PLAIN -> plain(number);
      case FIGURES -> before + rounded(number) + behind;
      case SHARE -> before + rounded(number.movePointRight(2)) + behind;
      default ->
          number.signum() < 0 || number.compareTo(LAST_DAY) >= 0
              ? plain(number)
              : date(Serials.moment(number, from1904));
    };
  }

  /** Whether the program keeps fewer digits than the number had: its form or its end shows it. */
  static boolean lost(BigDecimal number) {
    return number.precision() - number.scale() > SHORTEST_POWER && number.signum() != 0;
  }

  private String date(LocalDateTime moment) {
    return switch (kind) {
      case MONTH -> moment.getYear() + "年" + moment.getMonthValue() + "月";
      case TIME -> moment.toLocalTime().withNano(0).toString();
      case MOMENT ->
          moment.toLocalDate()
              + " "
              + String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
      default -> moment.toLocalDate().toString();
    };
  }

  private String rounded(BigDecimal number) {
    return number.round(FIFTEEN).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(BigDecimal number) {
    if (lost(number)) {
      return power(number);
    }
    BigDecimal shown = number.round(FIFTEEN).stripTrailingZeros();
    return shown.scale() > 20 ? power(number) : shown.toPlainString();
  }

  /** 4.20101E+17, as cells without format show it. */
  private static String power(BigDecimal number) {
    BigDecimal mantissa =
        number.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
    int power = mantissa.precision() - mantissa.scale() - 1;
    String digits = mantissa.movePointLeft(power).stripTrailingZeros().toPlainString();
    return digits
        + "E"
        + (power < 0 ? "-" : "+")
        + String.format(Locale.ROOT, "%02d", Math.abs(power));
  }

  /** The part for positive numbers. */
  private static String section(String code) {
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      quoted ^= c == '"';
      if (c == ';' && !quoted) {
        return code.substring(0, i);
      }
    }
    return code;
  }

  private static String withoutLiterals(String code) {
    StringBuilder marks = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        i++;
      } else if (!quoted) {
        marks.append(c);
      }
    }
    return marks.toString();
  }
}
