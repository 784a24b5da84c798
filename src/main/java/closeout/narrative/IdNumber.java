package closeout.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Recognises the numbers of identity cards (公民身份号码, GB 11643-1999). */
final class IdNumber {

  private static final Set<String> PROVINCES = Set.copyOf(WordFile.words("provinces.txt"));
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private IdNumber() {}

  /** Whether region and date of birth are those of an identity card of 15 or 18 places. */
  static boolean plausible(String number) {
    if (!PROVINCES.contains(number.substring(0, 2))) {
      return false;
    }
    return switch (number.length()) {
      case 18 -> born(number.substring(6, 14));
      case 15 -> born("19" + number.substring(6, 12));
      default -> false;
    };
  }

  /** Whether the last of 18 places is the check character of the others. */
  static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  private static boolean born(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    try {
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
      return year >= 1900 && year <= 2099;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
