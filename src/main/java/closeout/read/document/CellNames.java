package closeout.read.document;

/** Reads the names of cells: C12, A1:B3. */
final class CellNames {

  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 8;

  private CellNames() {}

  /**
   * The column of a cell, counted from 0.
   *
   * @param otherwise where the cell has no name
   */
  static int column(String name, int otherwise) {
    int[] at = name == null ? null : cell(name);
    return at == null ? otherwise : at[1];
  }

  /** First row, first column, last row, last column; rows from 1, columns from 0. */
  static int[] range(String reference) {
    if (reference == null) {
      return null;
    }
    int colon = reference.indexOf(':');
    int[] first = cell(colon < 0 ? reference : reference.substring(0, colon));
    int[] last = colon < 0 ? first : cell(reference.substring(colon + 1));
    return first == null || last == null ? null : new int[] {first[0], first[1], last[0], last[1]};
  }

  private static int[] cell(String name) {
    int at = 0;
    int column = 0;
    while (at < name.length() && at < MOST_LETTERS && letter(name.charAt(at))) {
      column = column * 26 + (Character.toUpperCase(name.charAt(at)) - 'A' + 1);
      at++;
    }
    String digits = name.substring(at);
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return at == 0 || !number ? null : new int[] {Integer.parseInt(digits), column - 1};
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
