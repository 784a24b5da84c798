package closeout.read.document;

import java.util.Locale;

/** Writes the numbers that a word processor sets before paragraphs, by the names of OOXML. */
final class NumberFormats {

  private static final String COUNTING = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private NumberFormats() {}

  /** The number as it is shown; an unknown format counts in digits. */
  static String of(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "decimalFullWidth", "decimalFullWidth2" -> shifted(number, '０');
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          counting(number);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
          digits(number, COUNTING);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20);
      case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20);
      case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
      case "ideographTraditional" -> among(number, STEMS);
      case "ideographZodiac" -> among(number, BRANCHES);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      default -> Integer.toString(number);
    };
  }

  /** 1 to 99 999 in words; larger numbers, which no paragraph has, in digits. */
  private static String counting(int number) {
    if (number < 0 || number > 99_999) {
      return Integer.toString(number);
    }
    if (number == 0) {
      return "零";
    }
    String words = inWords(number, COUNTING, "十百千万");
    return words.startsWith("一十") ? words.substring(1) : words;
  }

  private static String legal(int number) {
    return number < 1 || number > 99_999
        ? Integer.toString(number)
        : inWords(number, LEGAL, "拾佰仟万");
  }

  private static String inWords(int number, String figures, String powers) {
    String plain = Integer.toString(number);
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      int figure = plain.charAt(i) - '0';
      int power = plain.length() - 1 - i;
      if (figure == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        words.append('零');
        gap = false;
      }
      words.append(figures.charAt(figure));
      if (power > 0) {
        words.append(powers.charAt(power - 1));
      }
    }
    return words.toString();
  }

  private static String digits(int number, String figures) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(Math.max(0, number)).toCharArray()) {
      digits.append(figures.charAt(digit - '0'));
    }
    return digits.toString();
  }

  private static String shifted(int number, char zero) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(Math.max(0, number)).toCharArray()) {
      digits.append((char) (zero + digit - '0'));
    }
    return digits.toString();
  }

  private static String enclosed(int number, char first, int last) {
    return number >= 1 && number <= last
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String among(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  /** a to z, then aa to zz, as word processors count. */
  private static String letters(int number) {
    if (number < 1 || number > 780) {
      return Integer.toString(number);
    }
    String letter = Character.toString('a' + (number - 1) % 26);
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
