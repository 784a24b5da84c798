package closeout.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small arithmetic over the numbers of one sentence: names, + - * / (whole) and decimals. */
record Expression(String source) {

  private static final Pattern TOKEN = Pattern.compile("[a-z]+|[0-9]+(?:\\.[0-9]+)?|[-+*/]");
  private static final Pattern NAME = Pattern.compile("[a-z]+");

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(source);
    while (name.find()) {
      names.add(name.group());
    }
    return names;
  }

  /** Products bind closer than sums; there are no brackets. */
  BigDecimal value(Map<String, BigDecimal> known) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal product = null;
    String sign = "+";
    String operator = null;
    Map<String, BigDecimal> values = new HashMap<>(known);
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      String word = token.group();
      if ("+".equals(word) || "-".equals(word)) {
        sum = add(sum, sign, product);
        product = null;
        sign = word;
      } else if ("*".equals(word) || "/".equals(word)) {
        operator = word;
      } else {
        BigDecimal operand = operand(word, values);
        product = product == null ? operand : times(product, operator, operand);
      }
    }
    return add(sum, sign, product);
  }

  private static BigDecimal operand(String word, Map<String, BigDecimal> values) {
    return Character.isDigit(word.charAt(0)) ? new BigDecimal(word) : values.get(word);
  }

  private static BigDecimal times(BigDecimal left, String operator, BigDecimal right) {
    return "*".equals(operator) ? left.multiply(right) : left.divide(right, 0, RoundingMode.FLOOR);
  }

  private static BigDecimal add(BigDecimal sum, String sign, BigDecimal product) {
    if (product == null) {
      return sum;
    }
    return "-".equals(sign) ? sum.subtract(product) : sum.add(product);
  }
}
