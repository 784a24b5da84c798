package closeout.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A whole and its parts in one statement (docs/reading.md, Part and whole).
 *
 * @param exhaustive whether the parts are said to be all of the whole; not where words like 等, 主要
 *     or 部分 leave room for others
 */
public record PartsOfWhole(
    Location at,
    Origin origin,
    Subject subject,
    ReportedFigure whole,
    List<ReportedFigure> parts,
    boolean exhaustive,
    String forIssue)
    implements Relation {

  /** Metrics that count penalties (处分), whatever their kind. */
  private static final Set<String> PENALTIES =
      Set.of(
          "persons_sanction",
          "persons_party_sanction",
          "persons_administrative_sanction",
          "persons_party_and_administrative_sanction");

  /** Metrics that count measures which are no penalties (docs/reading.md), with their names. */
  private static final Map<String, String> NO_PENALTIES =
      Map.of(
          "persons_admonition", "诫勉",
          "persons_criticism", "批评教育",
          "persons_criticism_in_public", "通报批评",
          "persons_reminder", "谈话提醒",
          "persons_warning_talk", "警示谈话",
          "persons_interview", "约谈",
          "persons_inquiry", "函询",
          "persons_self_review", "责令检查",
          "persons_talk", "谈话");

  private static final List<String> OVERLAP = List.of("同时", "并给予", "双重", "一人多");

  /** What is split, which decides the rule that judges it. */
  public enum Subject {
    STATUSES,
    MEASURES,
    CATEGORIES,
    REGULATIONS,
    PERSONS,
    MONEY,
    /** Two figures tied by their sense: accepted and closed, transferred and closed. */
    PAIR,
    OTHER
  }

  public PartsOfWhole {
    parts = List.copyOf(parts);
  }

  public Quantity sum() {
    return Quantity.sum(parts.stream().map(ReportedFigure::value).toList());
  }

  /**
   * What rounding of the printed figures can explain, in the base unit: (k+1) half steps for a sum
   * of k parts (docs/reading.md, Numbers).
   */
  public BigDecimal tolerance() {
    BigDecimal step = whole.value().halfStep();
    for (ReportedFigure part : parts) {
      step = step.max(part.value().halfStep());
    }
    return whole.unitClass() != UnitClass.MONEY || inWholeUnits()
        ? BigDecimal.ZERO
        : step.multiply(BigDecimal.valueOf(parts.size() + 1L));
  }

  /** Amounts that are all printed in one unit without decimals are as exact as counts. */
  private boolean inWholeUnits() {
    return figures().stream()
        .map(ReportedFigure::value)
        .allMatch(value -> value.decimals() == 0 && value.scale().equals(whole.value().scale()));
  }

  /** Whether the parts certainly make more than the whole. */
  public boolean tooMuch() {
    return sum().certainlyMore(whole.value().within(tolerance()));
  }

  /** Whether the parts certainly make less than the whole. */
  public boolean tooLittle() {
    return sum().certainlyLess(whole.value().within(tolerance()));
  }

  /** Whether the sum is not further from the whole than that share of it, or than one. */
  public boolean missesByLittle(BigDecimal share) {
    BigDecimal whole = this.whole.value().low();
    BigDecimal least = this.whole.value().scale();
    return sum().low().subtract(whole).abs().compareTo(whole.multiply(share).max(least)) <= 0;
  }

  /** Whether a single part is certainly more than the whole. */
  public boolean partTooLarge() {
    return parts.stream()
        .anyMatch(part -> part.value().certainlyMore(whole.value().within(tolerance())));
  }

  /** Whether no rule of its own speaks of what is split. */
  public boolean general() {
    return subject == Subject.PAIR || subject == Subject.OTHER || subject == Subject.MEASURES;
  }

  /** Whether the parts are the four forms of discipline (四种形态). */
  public boolean fourForms() {
    return parts.stream().anyMatch(part -> part.metric().endsWith("_form"));
  }

  /** Whether the words say that persons are counted under several parts. */
  public boolean overlapping() {
    return OVERLAP.stream().anyMatch(at.quote()::contains);
  }

  @Override
  public List<String> noPenalties() {
    return PENALTIES.contains(whole.metric())
        ? parts.stream()
            .map(part -> NO_PENALTIES.get(part.metric()))
            .filter(Objects::nonNull)
            .distinct()
            .toList()
        : List.of();
  }

  public List<String> partsAsPrinted() {
    return parts.stream().map(part -> part.at().quote()).toList();
  }

  /** The sum of the parts in the printed unit of the whole: 4 + 3 = 7. */
  public String equation() {
    BigDecimal scale = whole.value().scale();
    return parts.stream()
            .map(part -> part.value().in(scale))
            .collect(java.util.stream.Collectors.joining(" + "))
        + (parts.size() == 1 ? "" : " = " + sum().in(scale));
  }

  /** How far the sum is from the whole, without sign, in the printed unit of the whole. */
  public BigDecimal difference() {
    return sum().low().subtract(whole.value().low()).abs().divide(whole.value().scale());
  }

  @Override
  public List<ReportedFigure> figures() {
    List<ReportedFigure> all = new ArrayList<>(parts);
    all.add(0, whole);
    return all;
  }

  @Override
  public String content() {
    return at.quote();
  }
}
