package closeout.dossier;

/** How a number is qualified in the text (docs/reading.md, Numbers). */
public enum Approximation {
  EXACT,
  /** 余, 多. */
  SOMEWHAT_MORE,
  /** 近. */
  NEARLY,
  /** 约, 左右. */
  ABOUT,
  /** 以上, 不少于, 超过. */
  AT_LEAST,
  /** 以下, 不足, 不超过. */
  AT_MOST,
  /** n至m. */
  RANGE
}
