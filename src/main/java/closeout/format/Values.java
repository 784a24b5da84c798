package closeout.format;

import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.Fact;
import closeout.dossier.LevelCount;
import closeout.dossier.Location;
import closeout.dossier.Quantity;
import closeout.dossier.Responsibility;
import closeout.finding.Discretion;
import closeout.finding.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the values of messages into words of one language. */
final class Values {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private final Words words;
  private final Discretion discretion;
  private final boolean chinese;

  Values(Words words, Discretion discretion) {
    this.words = words;
    this.discretion = discretion;
    this.chinese = words.language() == Language.ZH;
  }

  String say(Object value) {
    if (value instanceof Enum<?> constant) {
      return words.name(constant);
    } else if (value instanceof Collection<?> several && several.isEmpty()) {
      return words.say("nothing-listed");
    } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return list(value);
    } else if (value instanceof Fact fact) {
      return fact(fact);
    } else if (value instanceof Boolean flag) {
      return words.say(flag ? "yes" : "no");
    } else if (value instanceof Number number) {
      return number(number);
    }
    return dateOrText(value);
  }

  private String dateOrText(Object value) {
    if (value instanceof LocalDate day) {
      return day(day);
    } else if (value instanceof DateInterval interval) {
      return interval(interval);
    } else if (value instanceof Quantity quantity) {
      return quantity(quantity);
    } else if (value instanceof Deadline deadline) {
      return discretion.mask(deadline.text());
    } else if (value instanceof Responsibility responsibility) {
      return discretion.mask(responsibility.text());
    } else if (value instanceof LevelCount level) {
      return words.say("level-count", level.style(), level.headings());
    } else if (value instanceof Location place) {
      return place(place);
    }
    return value == null ? "" : discretion.mask(value.toString());
  }

  /** Masked before it is cut, lest half of a secret remain. */
  String fact(Fact fact) {
    return FactWords.shortened(discretion.mask(FactWords.text(fact)));
  }

  /**
   * Sets come in any order, so their words are sorted; lists keep theirs; nothing is said twice.
   */
  private String list(Object value) {
    Stream<String> elements;
    if (value instanceof Map<?, ?> map) {
      elements =
          map.entrySet().stream()
              .map(entry -> say(entry.getKey()) + " " + say(entry.getValue()))
              .sorted();
    } else {
      elements = ((Collection<?>) value).stream().map(this::say);
      elements = value instanceof Set<?> ? elements.sorted() : elements;
    }
    return elements.distinct().collect(Collectors.joining(chinese ? "、" : ", "));
  }

  private static String number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return plain(BigDecimal.valueOf(number.doubleValue()).setScale(2, RoundingMode.HALF_UP));
    }
    return number instanceof BigDecimal decimal ? plain(decimal) : number.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String quantity(Quantity quantity) {
    return switch (quantity.approximation()) {
      case EXACT -> scaled(quantity.plain(), quantity);
      case RANGE ->
          quantity.high() == null
              ? words.say("Approximation.AT_LEAST", scaled(quantity.plain(), quantity))
              : words.say(
                  "Approximation.RANGE",
                  scaled(quantity.plain(), quantity),
                  scaled(plain(quantity.high().divide(quantity.scale())), quantity));
      default ->
          words.say(
              "Approximation." + quantity.approximation().name(),
              scaled(quantity.plain(), quantity));
    };
  }

  /** In English 万 and 亿 are written out: 36000. */
  private String scaled(String number, Quantity quantity) {
    if (!chinese) {
      return plain(new BigDecimal(number).multiply(quantity.scale()));
    }
    if (quantity.scale().compareTo(TEN_THOUSAND) == 0) {
      return number + "万";
    }
    return quantity.scale().compareTo(HUNDRED_MILLION) == 0 ? number + "亿" : number;
  }

  private String interval(DateInterval interval) {
    LocalDate first = interval.first();
    return switch (interval.precision()) {
      case YEAR -> chinese ? first.getYear() + "年" : IsoDates.of(interval);
      case MONTH ->
          chinese ? first.getYear() + "年" + first.getMonthValue() + "月" : IsoDates.of(interval);
      default ->
          interval.exact()
              ? day(first)
              : words.say("Approximation.RANGE", day(first), day(interval.last()));
    };
  }

  private String day(LocalDate day) {
    return chinese
        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
        : day.toString();
  }

  private String place(Location at) {
    if (at.line() == 0) {
      return at.file();
    }
    if (at.spot() != null) {
      return new Places(words, discretion::mask).whole(at);
    }
    String place = at.file() + ":" + at.line();
    return at.row() == null ? place : place + words.say("row", at.row());
  }
}
