package closeout.narrative;

import closeout.dossier.Approximation;
import closeout.dossier.Quantity;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds each number of a normalised text once: Arabic, Chinese and mixed (1.2万, 百分之三十五). */
final class NumberScanner {

  private static final Phrase ARABIC =
      Phrase.compile("\\d{1,3}(?:,\\d{3})++(?![\\d])(?:\\.\\d++)?|\\d++(?:\\.\\d++)?");
  private static final Phrase HUNDREDTHS =
      Phrase.compile("百分之(\\d{1,3}(?:\\.\\d{1,4})?|[〇零一二两三四五六七八九十百点]{1,10})");
  private static final Phrase FRACTION =
      Phrase.compile("[一二两三四五六七八九十百千万\\d]{1,4}分之[一二两三四五六七八九十\\d]{1,4}");

  private static final Phrase RANGE_END =
      Phrase.compile("[-~至到—](\\d{1,8}(?:\\.\\d{1,4})?)(?![\\d年月])");

  /** Nouns that may follow a number without a unit. */
  private static final Phrase BARE_NOUN =
      Phrase.compile("行政村|村|社区|乡镇|镇(?!长)|街道|单位|部门|科室|支部|站所|学校|企业|问题|方面|环节|网格|县(?!委|级)");

  private static final Phrase MONEY_BEFORE = Phrase.compile("[金款费资入缴退补贴收元额投价][^，。；,;]{0,6}$");

  private static final int LONGEST = 24;

  private final String text;
  private final BitSet excluded;
  private final List<Numeral> found = new ArrayList<>();

  private NumberScanner(String text, List<Span> ordinals) {
    this.text = text;
    this.excluded = NotQuantities.in(without(ordinals, text));
    ordinals.forEach(ordinal -> excluded.set(ordinal.from(), ordinal.to()));
  }

  /** What is numbered begins behind its ordinal: 11.2022年以来 holds a year, 1.7处 no decimal. */
  private static String without(List<Span> ordinals, String text) {
    StringBuilder words = new StringBuilder(text);
    for (Span ordinal : ordinals) {
      for (int i = ordinal.from(); i < ordinal.to(); i++) {
        words.setCharAt(i, '\n');
      }
    }
    return words.toString();
  }

  /**
   * @param ordinals where something is numbered, in any order
   */
  static List<Numeral> scan(String text, List<Span> ordinals) {
    NumberScanner scanner = new NumberScanner(text, ordinals);
    int place = 0;
    while (place < text.length()) {
      place = scanner.next(place);
    }
    return scanner.found;
  }

  private int next(int place) {
    char character = text.charAt(place);
    boolean chinese = ChineseNumerals.CHARACTERS.indexOf(character) >= 0 && character != '点';
    if (excluded.get(place) || !chinese && !digit(place)) {
      return place + 1;
    }
    return chinese ? chinese(place) : arabic(place);
  }

  private int arabic(int from) {
    Search number = at(ARABIC, from);
    number.lookingAt();
    int to = number.end();
    if (excluded.get(to - 1) || text.startsWith("分之", to)) {
      Search fraction = at(FRACTION, from);
      return fraction.lookingAt() ? add(fraction.end(), fraction(fraction)) : to;
    }
    if (to - from > LONGEST) {
      return to;
    }
    BigDecimal value = new BigDecimal(number.group().replace(",", ""));
    Search second = rangeEnd(to);
    if (second != null) {
      return range(from, value, new BigDecimal(second.group(1)), second.end());
    }
    return finish(from, to, value, false);
  }

  /** The second number of a range such as 2-3个 or 30至40人, or null. */
  private Search rangeEnd(int to) {
    Search second = at(RANGE_END, to);
    return second.lookingAt() && !excluded.get(second.start(1)) ? second : null;
  }

  private int range(int from, BigDecimal low, BigDecimal high, int to) {
    Qualification end = Qualification.at(text, to, false);
    if (end.unit() == Units.NONE) {
      return end.to();
    }
    boolean ascending = low.compareTo(high) <= 0;
    Quantity value = Approximations.range(low.min(high), low.max(high), end.scale());
    return add(
        end.to(),
        new Numeral(from, end.to(), value, end.name(), end.unit().unitClass(), ascending));
  }

  private int chinese(int from) {
    Search hundredths = at(HUNDREDTHS, from);
    if (hundredths.lookingAt()) {
      return percent(from, hundredths);
    }
    Search fraction = at(FRACTION, from);
    if (fraction.lookingAt()) {
      return add(fraction.end(), fraction(fraction));
    }
    int to = from;
    while (to < text.length()
        && ChineseNumerals.CHARACTERS.indexOf(text.charAt(to)) >= 0
        && !excluded.get(to)) {
      to++;
    }
    while (text.charAt(to - 1) == '点') {
      to--;
    }
    return Math.max(to, chinese(from, to));
  }

  private int chinese(int from, int to) {
    String numeral = text.substring(from, to);
    boolean more = text.startsWith("余", to) || text.startsWith("多", to);
    if (more && numeral.length() == 1 && "百千万".contains(numeral)) {
      numeral = "一" + numeral;
    }
    Qualification end = Qualification.at(text, to, true);
    if (!ChineseContext.counts(text, from, to, end.unit(), bareNoun(end.unitAt()))) {
      return to;
    }
    BigDecimal value = ChineseNumerals.value(numeral);
    if (value != null) {
      return finish(from, to, value, true);
    }
    if (numeral.length() == 2 && end.unit() != Units.NONE) {
      int low = ChineseNumerals.digit(numeral.charAt(0));
      int high = ChineseNumerals.digit(numeral.charAt(1));
      if (low > 0 && high > low) {
        return range(from, BigDecimal.valueOf(low), BigDecimal.valueOf(high), to);
      }
    }
    return to;
  }

  private int percent(int from, Search hundredths) {
    String digits = hundredths.group(1);
    BigDecimal value =
        digits.equals("百")
            ? BigDecimal.valueOf(100)
            : Character.isDigit(digits.charAt(0))
                ? new BigDecimal(digits)
                : ChineseNumerals.value(digits);
    if (value == null) {
      return hundredths.end();
    }
    int to = hundredths.end();
    Suffix suffix = Suffix.at(text, to);
    Approximation how = approximation(from, suffix, false, Units.NONE);
    Quantity quantity = Approximations.quantity(value, BigDecimal.ONE, how);
    return add(suffix.to(), new Numeral(from, suffix.to(), quantity, "%", UnitClass.PERCENT, true));
  }

  private int finish(int from, int to, BigDecimal printed, boolean chinese) {
    Qualification end = Qualification.at(text, to, chinese);
    boolean bare = end.unit() == Units.NONE;
    if (bare && !bareNoun(end.unitAt()) && (chinese || !plausible(from, to))) {
      return to;
    }
    Approximation how = approximation(from, end.suffix(), end.more(), end.unit());
    Quantity value = Approximations.quantity(printed, end.scale(), how);
    UnitClass unitClass = end.unit().unitClass();
    if (bare) {
      boolean money =
          end.scaled() && MONEY_BEFORE.matcher(text.substring(Math.max(0, from - 12), from)).find();
      unitClass =
          money ? UnitClass.MONEY : bareNoun(end.unitAt()) ? UnitClass.ITEMS : UnitClass.OTHER;
      if (text.startsWith("方面", end.unitAt())) {
        unitClass = UnitClass.ASPECTS;
      }
    }
    boolean understood = !bare || unitClass != UnitClass.OTHER;
    return add(end.to(), new Numeral(from, end.to(), value, end.name(), unitClass, understood));
  }

  /** Whether digits without a unit can be a number at all: no code, no part of a longer token. */
  private boolean plausible(int from, int to) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char after = to == text.length() ? ' ' : text.charAt(to);
    boolean joined = "-_/.".indexOf(before) >= 0 || "-_/+.*×".indexOf(after) >= 0;
    return !joined && to - from < 8 && !ascii(before) && !ascii(after) && before != ' ';
  }

  private static boolean ascii(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  private Approximation approximation(int from, Suffix suffix, boolean more, Units.Unit unit) {
    if (more) {
      return Approximation.SOMEWHAT_MORE;
    }
    if (suffix.approximation() != null) {
      return suffix.approximation();
    }
    return Prefix.before(text, from, unit);
  }

  private boolean bareNoun(int place) {
    return place < text.length() && at(BARE_NOUN, place).lookingAt();
  }

  /** A share that no rule computes with (三分之一); kept so that it is not lost. */
  private static Numeral fraction(Search fraction) {
    String[] parts = fraction.group().split("分之");
    BigDecimal whole = part(parts[0]);
    BigDecimal part = part(parts[1]);
    BigDecimal value =
        whole == null || part == null || whole.signum() == 0
            ? BigDecimal.ZERO
            : part.divide(whole, 4, RoundingMode.HALF_UP);
    Quantity quantity = Approximations.quantity(value, BigDecimal.ONE, Approximation.ABOUT);
    return new Numeral(fraction.start(), fraction.end(), quantity, "", UnitClass.OTHER, false);
  }

  private static BigDecimal part(String numeral) {
    return Character.isDigit(numeral.charAt(0))
        ? new BigDecimal(numeral.replaceAll("[^0-9]", ""))
        : ChineseNumerals.value(numeral);
  }

  private int add(int to, Numeral numeral) {
    found.add(numeral);
    return to;
  }

  private boolean digit(int place) {
    return text.charAt(place) >= '0' && text.charAt(place) <= '9';
  }

  private Search at(Phrase pattern, int from) {
    Search matcher = pattern.matcher(text);
    matcher.within(from, text.length());
    return matcher;
  }
}
