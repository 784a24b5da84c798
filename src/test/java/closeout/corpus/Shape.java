package closeout.corpus;

import java.util.List;

/**
 * How a report is laid out.
 *
 * @param parts how the headings of the parts are numbered, or null where there are none
 * @param chapters how chapters are numbered, or null where there are none
 * @param issues how issues are numbered
 * @param leaves how the issues below a problem are numbered, or null where no problem has any
 * @param continuous whether the issues' numbers go on from chapter to chapter
 * @param lines whether each measure is a paragraph of its own
 * @param titles wordings of the issue headings, {t} the title, {d} its description
 */
record Shape(
    String name,
    Numbering parts,
    Numbering chapters,
    Numbering issues,
    Numbering leaves,
    boolean continuous,
    Numbering measures,
    boolean lines,
    Block block,
    List<String> titles) {

  /** What follows an issue's heading. */
  enum Block {
    /** The result directly. */
    BARE,
    /** A label like 整改情况：. */
    MARKED,
    /** The description in brackets and the result in the heading's own paragraph. */
    INLINE,
    /** A line for each of 整改时限, 责任单位, 整改状态 … */
    LABELS,
    /** 针对“…”的问题，一是… in one paragraph without a heading. */
    LEAD,
    /** 【反馈问题】…【整改情况】… */
    TAGS,
    /** Planned measures and what came of them under labels of their own. */
    PLANNED
  }

  private static final List<String> FRAMED =
      List.of(
          "关于“{t}”问题的整改情况",
          "关于“{t}”的问题",
          "针对“{t}”问题的整改情况",
          "对于“{t}”的整改进展情况",
          "关于{t}问题的整改落实情况",
          "针对{t}的问题");
  private static final List<String> DESCRIBED =
      List.of("对于“{t}。{d}。”的整改进展情况", "针对“{t}。{d}”问题的整改情况", "关于“{t}。{d}”的问题");
  private static final List<String> PLAIN = List.of("{t}", "{t}。", "{t}问题");
  private static final List<String> LEADS = List.of("针对“{t}”的问题，", "关于{t}问题。", "针对{t}问题，");
  private static final List<String> TAGGED =
      List.of("【反馈问题】{t}。{d}。", "【问题】{t}。", "■反馈问题：{t}，{d}。");
  private static final List<String> SENTENCE = List.of("{t}。{d}。", "{t}，{d}。");

  static final List<Shape> ALL =
      List.of(
          of(
              "chapters-one-is",
              "CHINESE",
              "BRACKETED",
              "DOT",
              null,
              "ONE_IS",
              Block.MARKED,
              FRAMED),
          of("leaves", "CHINESE", "BRACKETED", "DOT", "PAREN", "ONE_IS", Block.MARKED, DESCRIBED),
          of("issues-first", null, null, "CHINESE", null, "BRACKETED/", Block.BARE, FRAMED),
          of("parts-issues-dots", "CHINESE", null, "BRACKETED", null, "DOT/", Block.BARE, FRAMED),
          of("inline-parens", "CHINESE", null, "BRACKETED", null, "PAREN", Block.MARKED, FRAMED),
          of("dots-parens", "CHINESE", null, "DOT", null, "PAREN/", Block.MARKED, PLAIN),
          of("projects", "CHINESE", null, "PROJECT", null, "PAREN/", Block.LABELS, SENTENCE),
          of("problems", null, null, "PROBLEM", null, "PAREN/", Block.MARKED, PLAIN),
          of("no-numbers", null, null, "NONE", null, "NONE", Block.BARE, FRAMED.subList(0, 3)),
          of(
              "chapters-are-parts",
              null,
              "CHINESE",
              "BRACKETED",
              null,
              "DOT/",
              Block.MARKED,
              FRAMED),
          of("continuous", "CHINESE", "BRACKETED", "DOT+", null, "ONE_IS", Block.MARKED, DESCRIBED),
          of("labels", null, null, "CHINESE", null, "COMMA/", Block.LABELS, PLAIN),
          of("commas", "CHINESE", null, "COMMA", null, "PAREN/", Block.MARKED, SENTENCE),
          of("first-second", "CHINESE", null, "BRACKETED", null, "FIRST", Block.MARKED, FRAMED),
          of("leaves-no-parts", null, "BRACKETED", "DOT", "PAREN", "NONE", Block.MARKED, FRAMED),
          of("inline", "CHINESE", "BRACKETED", "DOT", null, "ONE_IS", Block.INLINE, FRAMED),
          of("one-is-lines", "NONE", null, "DOT", null, "ONE_IS/", Block.MARKED, FRAMED),
          of("circled", "CHINESE", null, "WIDE_DOT", null, "CIRCLED/", Block.MARKED, FRAMED),
          of("deep", "CHINESE", "DOT", "PAREN", null, "ONE_IS", Block.MARKED, FRAMED),
          of("planned", null, null, "PROBLEM_IN_WORDS", null, "COMMA/", Block.PLANNED, PLAIN),
          of("paragraphs", null, "CHINESE", "DOT+", null, "NONE", Block.MARKED, FRAMED),
          of("decimals", "CHINESE", "DOT", "OF_CHAPTER", null, "ONE_IS", Block.MARKED, PLAIN),
          of("lead-ins", "CHINESE", null, "NONE", null, "ONE_IS", Block.LEAD, LEADS),
          of("tags", null, null, "NONE", null, "NONE", Block.TAGS, TAGGED),
          of(
              "status-chapters",
              "CHINESE",
              "BRACKETED",
              "DOT+",
              null,
              "ONE_IS",
              Block.MARKED,
              FRAMED),
          of("inline-brackets", "CHINESE", null, "DOT", null, "BRACKETED", Block.MARKED, FRAMED),
          of("dashes", "CHINESE", null, "BRACKETED", null, "DASH/", Block.MARKED, FRAMED),
          of("its-one", null, "CHINESE", "BRACKETED", null, "ITS", Block.MARKED, FRAMED),
          of("letter", "CHINESE", null, "BRACKETED", null, "ONE_IS", Block.BARE, PLAIN),
          of("bare-chapters", "CHINESE", "NONE", "DOT+", null, "ONE_IS", Block.MARKED, FRAMED),
          of("plain-headings", "CHINESE", null, "BRACKETED", null, "DOT/", Block.BARE, PLAIN));

  /** Whether a result stands in the paragraph of its heading. */
  boolean joined() {
    return block == Block.INLINE || block == Block.LEAD;
  }

  /** Whether the chapters say the status of their issues. */
  boolean byStatus() {
    return name.equals("status-chapters");
  }

  private static Shape of(
      String name,
      String parts,
      String chapters,
      String issues,
      String leaves,
      String measures,
      Block block,
      List<String> titles) {
    return new Shape(
        name,
        numbering(parts),
        numbering(chapters),
        numbering(issues.replace("+", "")),
        numbering(leaves),
        issues.endsWith("+"),
        numbering(measures.replace("/", "")),
        measures.endsWith("/"),
        block,
        titles);
  }

  private static Numbering numbering(String name) {
    return name == null ? null : Numbering.valueOf(name);
  }
}
