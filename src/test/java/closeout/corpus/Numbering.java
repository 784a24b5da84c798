package closeout.corpus;

/** How headings and measures are numbered. */
enum Numbering {
  CHINESE("%s、", true),
  BRACKETED("（%s）", true),
  DOT("%s.", false),
  WIDE_DOT("%s．", false),
  COMMA("%s、", false),
  PAREN("（%s）", false),
  CIRCLED("", false),
  PROBLEM("问题%s：", false),
  PROBLEM_IN_WORDS("问题%s：", true),
  PROJECT("项目1.%s：", false),
  FIRST("第%s，", true),
  ITS("其%s，", true),
  DASH("——", false),
  /** 2.3, the third of the second chapter; counted as 203. */
  OF_CHAPTER("", false),
  ONE_IS("%s是", true),
  NONE("", false);

  private final String form;
  private final boolean inWords;

  Numbering(String form, boolean inWords) {
    this.form = form;
    this.inWords = inWords;
  }

  String label(int number) {
    if (this == CIRCLED) {
      return String.valueOf((char) ('①' + number - 1));
    }
    if (this == OF_CHAPTER) {
      return number / 100 + "." + number % 100 + " ";
    }
    return form.replace("%s", inWords ? Numerals.counted(number) : String.valueOf(number));
  }
}
