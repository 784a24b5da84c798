package closeout.narrative;

/** Where sentences and clauses of a normalised text begin and end. */
final class Clauses {

  private static final String SENTENCE_ENDS = "。！？!?\n";
  private static final String CLAUSE_ENDS = "，；：,;:" + SENTENCE_ENDS;

  private Clauses() {}

  static boolean sentenceEnds(String text, int at) {
    return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a clause ends there; the comma of 1,234 and the colon of 10:30 end none. */
  static boolean ends(String text, int at) {
    char mark = text.charAt(at);
    if (CLAUSE_ENDS.indexOf(mark) < 0) {
      return false;
    }
    boolean inNumber = (mark == ',' || mark == ':') && digit(text, at - 1) && digit(text, at + 1);
    return !inNumber;
  }

  /** The beginning of the clause that holds the place, not before the bound. */
  static int from(String text, int place, int bound) {
    int from = place;
    while (from > bound && !ends(text, from - 1)) {
      from--;
    }
    return from;
  }

  /** The end of the clause that holds the place, not behind the bound. */
  static int to(String text, int place, int bound) {
    int to = place;
    while (to < bound && !ends(text, to)) {
      to++;
    }
    return to;
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
