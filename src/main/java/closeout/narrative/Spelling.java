package closeout.narrative;

/** Decides how each character of a paragraph is spelled, from what stands beside it. */
final class Spelling {

  /** Stands for a character that is left out. */
  static final char NOTHING = '\0';

  private static final String DASHES = "-—–─~";
  private static final String NUMERALS = "一二三四五六七八九十零〇";
  private static final int LONGEST_HEADING = 400;
  private static final int REACH = 24;

  private final RawLine raw;
  private final boolean pairedQuotes;
  private boolean inQuotes;
  private int outerOpen = -1;
  private int outerClose = -1;
  private int aheadFrom;
  private int ahead;

  Spelling(RawLine raw) {
    this.raw = raw;
    int quotes = 0;
    for (int i = 0; i < raw.length(); i++) {
      quotes += raw.at(i) == '"' ? 1 : 0;
    }
    this.pairedQuotes = quotes % 2 == 0;
    if (quotes >= 4) {
      findOuterQuotes();
    }
  }

  /** 关于"群众对"家门口"就医不满意"的问题: the outer marks stand behind 关于 and before 的问题. */
  private void findOuterQuotes() {
    int open = -1;
    int between = 0;
    for (int i = 2; i < Math.min(raw.length(), LONGEST_HEADING); i++) {
      if (raw.at(i) != '"') {
        continue;
      }
      boolean frame = "于对".indexOf(raw.at(i - 1)) >= 0 && "关针对".indexOf(raw.at(i - 2)) >= 0;
      if (open < 0 && frame) {
        open = i;
      } else if (open >= 0) {
        int next = raw.at(i + 1) == '的' ? i + 2 : i + 1;
        boolean problem = raw.at(next) == '问' && raw.at(next + 1) == '题';
        if (problem && between >= 2 && between % 2 == 0) {
          outerOpen = open;
          outerClose = i;
          return;
        }
        between++;
      } else {
        return;
      }
    }
  }

  /**
   * The spelling of a character.
   *
   * @param written all text so far
   * @param start where this paragraph begins in it
   */
  char at(int i, StringBuilder written, int start) {
    char c = raw.at(i);
    char before = written.length() > start ? written.charAt(written.length() - 1) : NOTHING;
    return switch (c) {
      case ' ' -> blank(i, before, written, start);
      case '(' -> '（';
      case ')' -> '）';
      case ';' -> '；';
      case ',' -> number(before, raw.at(i + 1)) || latin(before, raw.at(i + 1)) ? c : '，';
      case ':' -> word(before) && word(raw.at(i + 1)) || raw.at(i + 1) == '/' ? c : '：';
      case '?' -> chinese(before) || chinese(next(i)) ? '？' : c;
      case '!' -> chinese(before) || chinese(next(i)) ? '！' : c;
      case '.' -> stop(i, before, written, start) ? '。' : c;
      case '"' -> quote(i, c);
      case '○', '◯' -> numeral(before) && zeroRun(i) ? '〇' : c;
      case '-', '—', '–', '─', '~', '－' -> dash(i, before);
      default -> c;
    };
  }

  private char blank(int i, char before, StringBuilder written, int start) {
    char after = next(i);
    if (before == NOTHING || after == NOTHING || before == ' ') {
      return NOTHING;
    }
    if (chinese(before) || chinese(after) || "()；;,".indexOf(after) >= 0) {
      return NOTHING;
    }
    if (number(before, after)) {
      if (decimalOrdinal(written, start)) {
        return ' ';
      }
      return insideNumber(i, written, start) ? NOTHING : ' ';
    }
    boolean decimal = before == '.' && isDigit(after) && !ordinal(written, start);
    boolean range = DASHES.indexOf(before) >= 0 && isDigit(after);
    boolean beforeRange = isDigit(before) && DASHES.indexOf(after) >= 0;
    return decimal || range || beforeRange ? NOTHING : ' ';
  }

  /** A blank between a date and a time, or between two columns, is no blank inside a number. */
  private boolean insideNumber(int i, StringBuilder written, int start) {
    if (raw.at(i + 1) == ' ') {
      return false;
    }
    for (int k = written.length() - 1; k >= Math.max(start, written.length() - REACH); k--) {
      char c = written.charAt(k);
      if ("-:/".indexOf(c) >= 0) {
        return false;
      }
      if (!isDigit(c) && c != '.') {
        break;
      }
    }
    for (int k = i + 1; k < Math.min(raw.length(), i + REACH); k++) {
      char c = raw.at(k);
      if ("-:/".indexOf(c) >= 0) {
        return false;
      }
      if (!isDigit(c) && c != '.') {
        break;
      }
    }
    return true;
  }

  /** Whether all that is written is an ordinal and its stop. */
  private static boolean ordinal(StringBuilder written, int start) {
    int digits = written.length() - 1 - start;
    if (digits < 1 || digits > 3) {
      return false;
    }
    for (int k = start; k < written.length() - 1; k++) {
      if (!isDigit(written.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that is written is an ordinal such as 2.1 or 2.1.3. */
  private static boolean decimalOrdinal(StringBuilder written, int start) {
    boolean dots = false;
    for (int k = start; k < written.length(); k++) {
      dots |= written.charAt(k) == '.';
      if (written.length() - start > 8 || !isDigit(written.charAt(k)) && written.charAt(k) != '.') {
        return false;
      }
    }
    return dots;
  }

  private boolean stop(int i, char before, StringBuilder written, int start) {
    char after = next(i);
    boolean sentence = after == NOTHING || chinese(after) || year(i + 1);
    return chinese(before) && sentence && !numerals(written, start);
  }

  /** 进行了巡视.2023年8月 ends a sentence, 附件.3 does not. */
  private boolean year(int i) {
    return isDigit(raw.at(i))
        && isDigit(raw.at(i + 1))
        && isDigit(raw.at(i + 2))
        && isDigit(raw.at(i + 3))
        && raw.at(i + 4) == '年';
  }

  private static boolean numerals(StringBuilder written, int start) {
    int length = written.length() - start;
    for (int k = start; k < written.length() && length <= 5; k++) {
      if (NUMERALS.indexOf(written.charAt(k)) < 0 && "（）".indexOf(written.charAt(k)) < 0) {
        return false;
      }
    }
    return length <= 5;
  }

  private char quote(int i, char c) {
    if (!pairedQuotes) {
      return c;
    }
    if (i == outerOpen || i == outerClose) {
      return i == outerOpen ? '“' : '”';
    }
    inQuotes = !inQuotes;
    return inQuotes ? '“' : '”';
  }

  private boolean zeroRun(int i) {
    int k = i;
    while (k < i + 4 && (raw.at(k) == '○' || raw.at(k) == '◯' || raw.at(k) == ' ')) {
      k++;
    }
    return numeral(raw.at(k));
  }

  private char dash(int i, char before) {
    char c = raw.at(i);
    char after = next(i);
    if (before == '-' && DASHES.indexOf(c) >= 0 && c != '-') {
      return NOTHING;
    }
    boolean doubled = c != '-' && after == c && isDigit(next(i + 1));
    boolean between = (isDigit(before) || before == '%') && (isDigit(after) || doubled);
    return between ? '-' : c;
  }

  /** The next character that is no blank; kept, as a run of blanks asks for it again and again. */
  private char next(int i) {
    if (i < aheadFrom || i >= ahead) {
      aheadFrom = i;
      ahead = i + 1;
      while (raw.at(ahead) == ' ') {
        ahead++;
      }
    }
    return raw.at(ahead);
  }

  private static boolean number(char before, char after) {
    return isDigit(before) && isDigit(after);
  }

  private static boolean latin(char before, char after) {
    return before < 0x80 && Character.isLetter(before) && after < 0x80 && Character.isLetter(after);
  }

  private static boolean word(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean numeral(char c) {
    return c != NOTHING && NUMERALS.indexOf(c) >= 0;
  }

  /** Chinese characters, their punctuation, circled ordinals; brackets are always written full. */
  private static boolean chinese(char c) {
    return c >= 0x2E80 && c != '－'
        || c >= '①' && c <= '⓿'
        || "“”‘’…·（）".indexOf(c) >= 0 && c != NOTHING
        || c == '('
        || c == ')';
  }
}
