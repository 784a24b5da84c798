package closeout.read;

/** Recognises the row below a header that counts the columns: 1, 2, 3 or ①, ②, ③ or 甲, 乙, 1, 2. */
final class ColumnNumbers {

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int ENOUGH = 3;

  private ColumnNumbers() {}

  static boolean in(Row row) {
    int counted = 0;
    int last = 0;
    for (String cell : row.cells()) {
      String plain = cell.strip();
      if (plain.isEmpty() || plain.equals("栏次")) {
        continue;
      }
      boolean stem = plain.length() == 1 && STEMS.indexOf(plain.charAt(0)) == counted;
      int number = stem ? 0 : number(plain);
      if (!stem && number != last + 1) {
        return false;
      }
      last = number;
      counted++;
    }
    return counted >= ENOUGH;
  }

  /** The number of ①, 1, (1), or 0 where it is none. */
  private static int number(String text) {
    if (text.length() == 1 && text.charAt(0) >= '①' && text.charAt(0) <= '⑳') {
      return text.charAt(0) - '①' + 1;
    }
    String digits = text.replaceAll("^[(（]|[)）]$", "");
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 2
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }
}
