package closeout.dossier;

/**
 * A number that a report states (上报数字).
 *
 * @param metric the name of docs/reading.md, Headline figures (issues_total, completion_rate …), or
 *     the noun where it has no such name
 * @param value in the base unit: yuan for money
 * @param noun what is counted
 * @param unitName the unit as printed, or ""
 * @param scope the part of the whole that it speaks of, or null
 * @param asOf the day up to which it holds (截至), or null
 * @param clause the clause around it
 * @param forIssue the key of the issue in whose text it stands, or null
 */
public record ReportedFigure(
    Location at,
    Origin origin,
    String metric,
    Quantity value,
    String noun,
    String unitName,
    UnitClass unitClass,
    String scope,
    DateInterval asOf,
    FigurePlace place,
    FigureUse use,
    String clause,
    String forIssue)
    implements Fact {

  public boolean claim() {
    return use == FigureUse.CLAIM;
  }

  public boolean headline() {
    return place == FigurePlace.HEADLINE;
  }

  /** Whether the summary claims just this number of the whole. */
  public boolean overall() {
    return claim() && headline() && scope == null && value.exact();
  }

  /** The status whose issues it counts, or null where it counts something else. */
  public Status countedStatus() {
    return Status.ofMetric(metric);
  }

  /** Whether it counts issues on which work remains. */
  public boolean countsOpen() {
    return countedStatus() != null && countedStatus().open();
  }

  @Override
  public String content() {
    return metric + " " + at.quote() + " " + clause;
  }
}
