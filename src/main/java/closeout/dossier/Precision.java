package closeout.dossier;

/** How exactly a date is stated. */
public enum Precision {
  DAY,
  /** A part of a month: 上旬, 月底. */
  PART_OF_MONTH,
  MONTH,
  /** Half a year, a quarter, 年底. */
  PART_OF_YEAR,
  YEAR
}
