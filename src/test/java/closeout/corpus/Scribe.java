package closeout.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns templates into text of one document: fills slots, keeps numbers consistent, counts 制度. */
final class Scribe {

  private static final Pattern WIDENED = Pattern.compile(".*(?:约|近|超|逾|超过|不低于|不少于|不足)$");
  private static final Pattern WIDENING = Pattern.compile("^(?:以上|以下|左右|以内)");

  private final Words words;
  private final Body body;
  private final Timeline timeline;
  private final Set<String> created = new LinkedHashSet<>();
  private final Set<String> amended = new LinkedHashSet<>();
  private int faults;

  Scribe(Words words, Body body, Timeline timeline) {
    this.words = words;
    this.body = body;
    this.timeline = timeline;
  }

  Set<String> created() {
    return created;
  }

  Set<String> amended() {
    return amended;
  }

  List<Piece> write(String slot) {
    return write(words.template(slot), Map.of(), Map.of());
  }

  List<Piece> write(Template template) {
    return write(template, Map.of(), Map.of());
  }

  /**
   * Writes out a template.
   *
   * @param numbers values of numbers that the template takes from outside
   * @param slots text of slots that it takes from outside
   */
  List<Piece> write(
      Template template, Map<String, BigDecimal> numbers, Map<String, List<Piece>> slots) {
    Map<String, BigDecimal> known = values(template, numbers);
    Map<String, Fault> faultOf = faults(template);
    List<Piece> pieces = new ArrayList<>();
    List<Template.Part> parts = template.parts();
    for (int i = 0; i < parts.size(); i++) {
      Template.Part part = parts.get(i);
      if (part.literal() != null) {
        pieces.add(Piece.of(part.literal()));
      } else if (part.slot() != null) {
        List<Piece> given = slots.get(part.slot());
        pieces.addAll(given != null ? given : slot(part.slot()));
      } else {
        String before = i == 0 ? "" : parts.get(i - 1).literal();
        String behind = i + 1 == parts.size() ? "" : parts.get(i + 1).literal();
        pieces.add(number(part.number(), known, faultOf, before, behind));
      }
    }
    return pieces;
  }

  private Map<String, BigDecimal> values(Template template, Map<String, BigDecimal> numbers) {
    Map<String, BigDecimal> known = new HashMap<>(numbers);
    List<NumberSlot> open = new ArrayList<>(template.numbers());
    while (!open.isEmpty()) {
      List<NumberSlot> ready =
          open.stream().filter(slot -> known.keySet().containsAll(slot.needs())).toList();
      if (ready.isEmpty()) {
        throw new IllegalArgumentException("The numbers " + open + " depend on each other.");
      }
      NumberSlot next = ready.get(0);
      open.remove(next);
      BigDecimal value = next.value(known, words.random());
      known.put(next.name().isEmpty() ? "#" + open.size() : next.name(), value);
    }
    return known;
  }

  private Map<String, Fault> faults(Template template) {
    Map<String, Fault> faultOf = new HashMap<>();
    for (NumberSlot slot : template.numbers()) {
      if (!slot.faultRules().isEmpty()) {
        Fault fault = new Fault(faults++, slot.faultRules());
        faultOf.put(slot.name(), fault);
        if (slot.exchangedWith() != null) {
          faultOf.put(slot.exchangedWith(), fault);
        }
      }
    }
    return faultOf;
  }

  private Piece number(
      NumberSlot slot,
      Map<String, BigDecimal> known,
      Map<String, Fault> faultOf,
      String before,
      String behind) {
    BigDecimal value =
        slot.name().isEmpty() ? slot.value(Map.of(), words.random()) : known.get(slot.name());
    if (slot.unit().equals("-")) {
      return Piece.of(plain(value));
    }
    Fault fault = faultOf.get(slot.name());
    return new Piece(
        plain(value) + slot.unit(),
        figure(slot, value, before, behind),
        fault,
        fault == null ? null : plain(wrong(slot, value, known, faultOf)) + slot.unit());
  }

  private BigDecimal wrong(
      NumberSlot slot,
      BigDecimal value,
      Map<String, BigDecimal> known,
      Map<String, Fault> faultOf) {
    if (slot.faultRules().isEmpty()) {
      // The other half of an exchange.
      return known.entrySet().stream()
          .filter(other -> !other.getKey().equals(slot.name()))
          .filter(other -> faultOf.get(slot.name()).equals(faultOf.get(other.getKey())))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow();
    }
    return slot.exchangedWith() != null
        ? known.get(slot.exchangedWith())
        : slot.wrong(value, known, words.random());
  }

  private static TrueFigure figure(
      NumberSlot slot, BigDecimal value, String before, String behind) {
    boolean widened =
        slot.unit().startsWith("余")
            || before != null && WIDENED.matcher(before).matches()
            || behind != null && WIDENING.matcher(behind).find();
    return new TrueFigure(
        value, slot.unit().replaceFirst("^余", ""), slot.metric(), !widened, slot.optional());
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private List<Piece> slot(String slot) {
    if (slot.startsWith("new ") || slot.startsWith("amend ")) {
      return regulation(slot);
    }
    int star = slot.indexOf('*');
    if (star > 0) {
      int count = Integer.parseInt(slot.substring(star + 1));
      return List.of(Piece.of(String.join("、", words.words(slot.substring(0, star), count))));
    }
    String fixed = fixed(slot);
    return fixed != null ? List.of(Piece.of(fixed)) : write(slot);
  }

  private List<Piece> regulation(String slot) {
    String name = Piece.text(write(Template.parse(slot.substring(slot.indexOf(' ') + 1))));
    String title = "《" + body.place() + name + "》";
    (slot.startsWith("new") ? created : amended).add(title);
    return List.of(Piece.of(title));
  }

  private String fixed(String slot) {
    return switch (slot) {
      case "committee" -> body.committee();
      case "kind" -> body.inspection();
      case "team" -> body.team();
      case "organ" -> body.organ();
      case "bodyshort" -> body.brief();
      case "place" -> body.place();
      case "all" -> body.all();
      case "county" -> body.county();
      case "code" -> body.county().substring(0, 1);
      case "masked" -> words.word("surname") + words.any(List.of("某", "某某"));
      case "name" -> words.word("surname") + words.word("given");
      case "round" -> round();
      default -> date(slot);
    };
  }

  private String round() {
    String committee = words.any(List.of("十二届", "十三届", "十四届")) + body.committee();
    return committee + "第" + Numerals.counted(words.between(2, 11)) + "轮";
  }

  private String date(String slot) {
    return switch (slot) {
      case "inspection" -> inspection();
      case "feedback" -> Timeline.full(timeline.feedback());
      case "asof" -> Timeline.full(timeline.asOf());
      case "day" -> Timeline.full(timeline.during(words.random()));
      case "fullday" -> Timeline.full(timeline.during(words.random()));
      case "month" -> month();
      case "lastmonth" -> (timeline.asOf().getMonthValue() - 1) + "月";
      case "limit" -> limit();
      case "year" -> String.valueOf(timeline.feedback().getYear());
      case "page" -> timeline.signed().plusDays(3) + " 09:" + words.between(10, 59);
      default -> null;
    };
  }

  private String inspection() {
    boolean sameYear = timeline.start().getYear() == timeline.end().getYear() && words.chance(75);
    return Timeline.full(timeline.start())
        + "至"
        + (sameYear ? Timeline.monthAndDay(timeline.end()) : Timeline.full(timeline.end()));
  }

  private String month() {
    var day = timeline.during(words.random());
    return (words.chance(50) ? day.getYear() + "年" : "") + day.getMonthValue() + "月";
  }

  private String limit() {
    var day = timeline.later(words.random());
    return day.getYear() + "年" + (words.chance(50) ? day.getMonthValue() + "月底" : "底");
  }
}
