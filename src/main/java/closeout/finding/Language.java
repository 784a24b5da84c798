package closeout.finding;

/** The language that the tool speaks. */
public enum Language {
  ZH,
  EN
}
