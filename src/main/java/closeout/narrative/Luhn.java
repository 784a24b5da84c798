package closeout.narrative;

/** The check digit of bank cards. */
final class Luhn {

  private Luhn() {}

  /** Whether the last digit checks the others. */
  static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
