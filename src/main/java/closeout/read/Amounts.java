package closeout.read;

import closeout.dossier.Approximation;
import closeout.dossier.Quantity;
import closeout.wording.Numerals;
import closeout.wording.Spelling;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells that are a number with perhaps a unit. */
final class Amounts {

  private static final Pattern CELL =
      Pattern.compile(
          "(?<about>约|近)?[¥￥]?(?<number>[0-9][0-9,]{0,20}(?:\\.[0-9]{1,6})?)(?<scale>[万亿]{0,2})(?<name>元|人次|人|名|位|个|项|件|条|份|户|次|家|%)?(?<more>余|多)?");

  private Amounts() {}

  /** The quantity of the cell in its base unit, or null. */
  static Quantity read(String cell, String label) {
    Matcher found = CELL.matcher(Spelling.compact(cell));
    if (!found.matches() || found.group("number").endsWith(",")) {
      return null;
    }
    BigDecimal printed = new BigDecimal(found.group("number").replace(",", ""));
    String own = found.group("scale");
    boolean byLabel = own.isEmpty() && !"元".equals(found.group("name"));
    BigDecimal scale = Numerals.scale(byLabel ? scaleOf(label) : own);
    BigDecimal value = printed.multiply(scale);
    boolean exact = found.group("about") == null && found.group("more") == null;
    return exact
        ? new Quantity(value, value, printed.scale(), scale, Approximation.EXACT)
        : new Quantity(
            value.multiply(new BigDecimal("0.9")),
            value.multiply(new BigDecimal("1.1")),
            printed.scale(),
            scale,
            Approximation.ABOUT);
  }

  /** The unit printed in the cell, or "". */
  static String unitName(String cell) {
    Matcher found = CELL.matcher(Spelling.compact(cell));
    return found.matches() && found.group("name") != null
        ? found.group("scale") + found.group("name")
        : "";
  }

  private static String scaleOf(String label) {
    return label.contains("亿元") ? "亿" : label.contains("万元") ? "万" : "";
  }
}
