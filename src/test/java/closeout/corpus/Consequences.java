package closeout.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who was dealt with and what money came back, spread over the issues so that the summary adds up.
 */
final class Consequences {

  private static final List<String> SANCTIONS =
      List.of("党内警告", "党内严重警告", "政务记过", "诫勉", "批评教育", "提醒谈话", "责令检查");
  private static final List<String> FUNDS = List.of("清退", "追缴", "上缴", "收回");

  private final Words words;
  private final Scribe scribe;
  private final Map<String, Integer> persons = new LinkedHashMap<>();
  private final Map<String, BigDecimal> funds = new LinkedHashMap<>();
  private final Map<Integer, List<List<Piece>>> sentences = new LinkedHashMap<>();

  Consequences(Words words, Scribe scribe, int issues) {
    this.words = words;
    this.scribe = scribe;
    if (words.chance(55)) {
      sanction(issues);
    }
    if (words.chance(55)) {
      fund(issues);
    }
  }

  private void sanction(int issues) {
    for (String kind : SANCTIONS) {
      for (int i = words.between(0, 1) * words.between(1, 2); i > 0; i--) {
        boolean one = kind.equals("党内警告") && words.chance(40);
        int count = one ? 1 : words.between(1, 4);
        String slot = "sanction-" + kind + (one ? "-one" : "");
        persons.merge(kind, count, Integer::sum);
        add(
            issues,
            scribe.write(words.template(slot), Map.of("n", BigDecimal.valueOf(count)), Map.of()));
      }
    }
  }

  private void fund(int issues) {
    for (String kind : FUNDS) {
      for (int i = words.between(0, 1) * words.between(1, 2); i > 0; i--) {
        BigDecimal amount = BigDecimal.valueOf(words.between(12, 1460), 2);
        Template template = words.template("fund-" + kind);
        boolean yuan = template.numbers().get(0).unit().equals("元");
        BigDecimal printed = yuan ? amount.movePointRight(4) : amount;
        funds.merge(kind, amount, BigDecimal::add);
        add(issues, scribe.write(template, Map.of("amt", printed), Map.of()));
      }
    }
  }

  private void add(int issues, List<Piece> sentence) {
    sentences
        .computeIfAbsent(words.between(0, issues - 1), issue -> new ArrayList<>())
        .add(sentence);
  }

  /** What an issue's result has to say of it. */
  List<List<Piece>> of(int issue) {
    return sentences.getOrDefault(issue, List.of());
  }

  /** Whether nobody was dealt with. */
  boolean harmless() {
    return persons.isEmpty();
  }

  boolean money() {
    return !funds.isEmpty();
  }

  /** The sentences that sum up, each without its full stop. */
  List<Line> summary() {
    List<Line> lines = new ArrayList<>();
    if (persons.size() > 1) {
      int all = persons.values().stream().mapToInt(Integer::intValue).sum();
      String slot = words.chance(50) ? "persons" : "persons-some";
      lines.add(
          line(slot, Map.of("pt", BigDecimal.valueOf(all)), Map.of("sanctions", personParts())));
    }
    if (!funds.isEmpty()) {
      BigDecimal all = funds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      String slot = funds.size() > 1 && words.chance(60) ? "money" : "money-plain";
      lines.add(line(slot, Map.of("ft", all), Map.of("funds", fundParts())));
    }
    return lines;
  }

  private Line line(String slot, Map<String, BigDecimal> numbers, Map<String, List<Piece>> slots) {
    return Line.of(Line.Kind.SUMMARY, scribe.write(words.template(slot), numbers, slots));
  }

  private List<Piece> personParts() {
    List<Piece> parts = new ArrayList<>();
    persons.forEach(
        (kind, count) -> {
          String term = kind.startsWith("党内") || kind.startsWith("政务") ? kind + "处分" : kind;
          parts.add(Piece.of((parts.isEmpty() ? "" : "、") + term));
          parts.add(figure(BigDecimal.valueOf(count), "人"));
        });
    return parts;
  }

  private List<Piece> fundParts() {
    List<Piece> parts = new ArrayList<>();
    funds.forEach(
        (kind, amount) -> {
          parts.add(Piece.of((parts.isEmpty() ? "" : "、") + kind + "资金"));
          parts.add(figure(amount, "万元"));
        });
    return parts;
  }

  private static Piece figure(BigDecimal value, String unit) {
    return new Piece(
        Scribe.plain(value) + unit, new TrueFigure(value, unit, null, true, false), null, null);
  }
}
