package closeout.dossier;

/** Which figures may enter one equation (docs/reading.md, Numbers). */
public enum UnitClass {
  PERSONS,
  /** 人次: never added to persons. */
  PERSON_TIMES,
  ITEMS,
  HOUSEHOLDS,
  ORGANISATIONS,
  OCCASIONS,
  /** In yuan. */
  MONEY,
  DAYS,
  WORKING_DAYS,
  WEEKS,
  MONTHS,
  PERCENT,
  /** 方面, 大类: they count chapters, not issues. */
  ASPECTS,
  OTHER
}
