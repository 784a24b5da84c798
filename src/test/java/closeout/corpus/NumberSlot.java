package closeout.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a template: {@code <name:low..high*step unit>}, {@code <name=sum unit>}, {@code
 * <name=pct(part,whole) %>} or {@code <name unit>} for a number given from outside. Behind the unit
 * {@code @metric}, {@code ?} for a number that need not be found, and {@code !rule/rule} for a
 * number that can be made wrong: by some amount, {@code ^name} beyond another, {@code ~name}
 * exchanged with another, {@code =sum} to a value.
 */
record NumberSlot(String name, String range, String sum, String unit, String flags) {

  private static final Pattern FORM =
      Pattern.compile("([a-z]*)(?::([^ ]+)|=([^ ]+))?(?: ([^ ]+))?((?: [?@!][^ ]*)*)");
  private static final Pattern RANGE = Pattern.compile("(.+)\\.\\.([^*]+)(?:\\*([0-9]+))?");
  private static final Pattern PERCENT = Pattern.compile("pct\\(([a-z]+),([a-z]+)\\)");
  private static final Pattern FAULT = Pattern.compile(" !([a-z/-]+)(?:([~^=])([a-z0-9]+))?");
  private static final Pattern METRIC = Pattern.compile(" @([a-z_]+)");

  static NumberSlot parse(String source) {
    Matcher form = FORM.matcher(source);
    if (!form.matches()) {
      throw new IllegalArgumentException("The number slot (" + source + ") has no known form.");
    }
    return new NumberSlot(
        form.group(1),
        form.group(2),
        form.group(3),
        form.group(4) == null ? "" : form.group(4),
        form.group(5));
  }

  boolean given() {
    return range == null && sum == null;
  }

  Set<String> needs() {
    if (given()) {
      return Set.of(name);
    }
    if (sum != null && sum.startsWith("pct")) {
      Matcher percent = PERCENT.matcher(sum);
      return percent.matches() ? Set.of(percent.group(1), percent.group(2)) : Set.of();
    }
    Set<String> needs = new TreeSet<>(new Expression(sum == null ? range : sum).names());
    return needs;
  }

  BigDecimal value(Map<String, BigDecimal> known, SplittableRandom random) {
    if (given()) {
      return known.get(name);
    }
    if (sum != null) {
      Matcher percent = PERCENT.matcher(sum);
      return percent.matches()
          ? percentage(known.get(percent.group(1)), known.get(percent.group(2)), random)
          : new Expression(sum).value(known);
    }
    Matcher ends = RANGE.matcher(range);
    if (!ends.matches()) {
      throw new IllegalArgumentException("The range (" + range + ") has no known form.");
    }
    return between(
        new Expression(ends.group(1)).value(known),
        new Expression(ends.group(2)).value(known),
        ends.group(3),
        random);
  }

  /** Official texts round, and some cut. */
  static BigDecimal percentage(BigDecimal part, BigDecimal whole, SplittableRandom random) {
    RoundingMode mode = random.nextInt(7) == 0 ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    BigDecimal hundred = BigDecimal.valueOf(100);
    return part.multiply(hundred).divide(whole, random.nextInt(3), mode);
  }

  private static BigDecimal between(
      BigDecimal low, BigDecimal high, String step, SplittableRandom random) {
    int scale = Math.max(low.scale(), high.scale());
    long from = low.movePointRight(scale).longValue();
    long to = Math.max(from, high.movePointRight(scale).longValue());
    BigDecimal value = BigDecimal.valueOf(random.nextLong(from, to + 1), scale);
    return step == null ? value : value.multiply(new BigDecimal(step));
  }

  boolean optional() {
    return flags.contains(" ?");
  }

  String metric() {
    Matcher metric = METRIC.matcher(flags);
    return metric.find() ? metric.group(1) : null;
  }

  Set<String> faultRules() {
    Matcher fault = FAULT.matcher(flags);
    return fault.find() ? Set.of(fault.group(1).split("/")) : Set.of();
  }

  /** The name of the number it changes places with, or null. */
  String exchangedWith() {
    Matcher fault = FAULT.matcher(flags);
    return fault.find() && "~".equals(fault.group(2)) ? fault.group(3) : null;
  }

  BigDecimal wrong(BigDecimal right, Map<String, BigDecimal> known, SplittableRandom random) {
    Matcher fault = FAULT.matcher(flags);
    fault.find();
    if ("^".equals(fault.group(2))) {
      return known.get(fault.group(3)).add(BigDecimal.valueOf(random.nextInt(1, 6)));
    }
    if ("=".equals(fault.group(2))) {
      return new Expression(fault.group(3)).value(known);
    }
    return wrong(right, unit, random);
  }

  /** Another value of the same look: more, or less where there is room. */
  static BigDecimal wrong(BigDecimal right, String unit, SplittableRandom random) {
    int by = random.nextInt(2, 6);
    if (unit.startsWith("%")) {
      BigDecimal by4 = BigDecimal.valueOf(by + 2L);
      return right.compareTo(BigDecimal.valueOf(90)) > 0 ? right.subtract(by4) : right.add(by4);
    }
    if (right.scale() > 0) {
      return right.multiply(new BigDecimal("1.25")).setScale(right.scale(), RoundingMode.UP);
    }
    BigDecimal change = BigDecimal.valueOf(by);
    boolean less = right.compareTo(BigDecimal.valueOf(8)) > 0 && random.nextBoolean();
    return less ? right.subtract(change) : right.add(change);
  }
}
