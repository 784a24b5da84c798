package closeout.narrative;

/**
 * The forms of ordinals, in the order in which they are usually nested (docs/reading.md, Headings).
 */
enum Style {
  /** A part that has only words: 下一步工作打算. */
  PART_WORDS(""),
  /** No heading: a paragraph behind the issues that sums them up. */
  SUMMARY_WORDS(""),
  /** 第一部分 */
  PART("第一部分"),
  /** 一、 */
  HAN("一、"),
  /** （一） */
  HAN_BRACKET("（一）"),
  /** A chapter that has only words: 关于…方面. */
  CHAPTER_WORDS(""),
  /** 问题1： 项目1.2： */
  LABELLED("问题1"),
  /** An issue that only its words or labels show. */
  WORDS(""),
  /** 1. or 1、 */
  ARABIC("1."),
  /** 1、 where 1. is another level. */
  ARABIC_COMMA("1、"),
  /** 1.1 */
  DECIMAL("1.1"),
  /** 1.1.1 */
  DEEP_DECIMAL("1.1.1"),
  /** （1） or 1） */
  ARABIC_BRACKET("（1）"),
  /** ① */
  CIRCLED("①");

  private final String form;

  Style(String form) {
    this.form = form;
  }

  /** How the first of them is printed. */
  String form() {
    return form;
  }
}
