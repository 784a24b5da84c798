package closeout.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with their unit and what is counted: 12名干部, 补贴3.2万元. */
public final class CountedNouns {

  /**
   * A number with what it counts.
   *
   * @param value in units of one
   * @param unit as printed, without 万 and 亿
   * @param noun what follows the unit, else what stands before the number
   * @param words the number with noun and unit, as printed
   */
  public record Counted(BigDecimal value, String unit, String noun, String words) {

    /** Whether both count the same thing. */
    public boolean sameNoun(Counted other) {
      return unit.equals(other.unit) && !noun.isEmpty() && noun.equals(other.noun);
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9.年月第〔])(?<number>[0-9]{1,12}(?:\\.[0-9]{1,6})?|[一二三四五六七八九十百千两]{1,6})(?<scale>[万亿]?)"
              + "(?<unit>人次|平方米|公里|名|人|个|项|条|件|户|元|亩|米|吨|次|场|家|辆|台|套|份|栋|间|处|座|所|笔|%)"
              + "(?<noun>\\p{IsHan}{0,2})");
  private static final int BEFORE = 2;

  private CountedNouns() {}

  public static List<Counted> in(String text) {
    String plain = Spelling.compact(text);
    List<Counted> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(plain);
    while (number.find()) {
      Optional<BigDecimal> value = Numerals.parse(number.group("number"));
      if (value.isPresent()) {
        found.add(counted(plain, number, value.get()));
      }
    }
    return found;
  }

  private static Counted counted(String plain, Matcher number, BigDecimal value) {
    int before = Math.max(0, number.start() - BEFORE);
    boolean money = number.group("unit").equals("元");
    boolean follows = !number.group("noun").isEmpty() && !money;
    String noun = follows ? number.group("noun") : plain.substring(before, number.start());
    return new Counted(
        value.multiply(Numerals.scale(number.group("scale"))),
        number.group("unit"),
        noun,
        plain.substring(follows ? number.start() : before, number.end("unit"))
            + (follows ? noun : ""));
  }
}
