package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;

/**
 * A word before a colon that says what follows in the block of an issue.
 *
 * @param words as printed
 * @param note where the remark in brackets begins, as in 整改情况（已完成）：, or -1
 * @param noteEnd where it ends
 * @param end where its content begins in the line
 */
record Label(Kind kind, String words, int note, int noteEnd, int end) {

  private static final int LONGEST = 64;

  /** What a label announces. */
  enum Kind {
    PROBLEM(
        "(?:巡察|巡视|督察|审计|反馈|具体|存在|主要|发现|反映|整改)?的?(?:反馈|具体|存在|主要)?的?问题"
            + "(?:描述|表现|概述|内容|表述|摘要|简述|情况|清单)?|整改任务|整改事项|反馈意见|具体表现|问题(?:的)?具体表现|存在不足"),
    GOAL("整改目标|整改要求|整改标准|工作目标"),
    DEADLINE("(?:整改|完成|办结|销号)?(?:时限|期限)(?:要求)?|(?:整改|计划|预计|要求)完成时间|完成时间|整改时间"),
    RESPONSIBLE("(?:整改|包案|牵头|主要|直接|督导|责任|配合)*(?:责任|牵头|配合|督导|包案)(?:单位|部门|领导|科室|人|人员|主体|股室|站所)"),
    STATUS("(?:整改|当前|完成|任务|问题)?状态|是否完成整?改?|整改进度|整改结论|整改结果认定|销号状态|销号情况"),
    TYPE("整改(?:类型|方式|类别)|整改性质"),
    ACCEPTANCE("验收(?:情况|意见|结果|结论|销号情况)|复核(?:情况|意见|结果)"),
    CAUSE("(?:主要|问题|产生)?原因(?:分析)?|未完成原因"),
    NEXT_STEP("下一?步(?:工作)?(?:打算|计划|安排|措施|举措|整改计划|整改措施)?"),
    MEASURES("(?:具体|主要)?整改(?:的)?(?:具体)?(?:措施|举措|计划|方案)|(?:具体|主要)措施|(?:具体|主要)?做法"),
    RESULT(
        "整改(?:工作)?(?:的)?(?:进展|落实|完成|推进|任务完成|措施落实|措施完成)?(?:的)?"
            + "(?:情况|措施|成效|结果|进展|做法|效果|过程|举措)(?:[及和与]、?(?:取得的?)?(?:整改)?"
            + "(?:措施|成效|完成情况|落实情况|结果|情况|进展|效果|进度))?"
            + "|采取的?(?:主要|整改|具体)?措施(?:[及和与]取得的?(?:成效|效果|进展))?"
            + "|(?:目前)?(?:进展|完成|落实|处理|办理|处置)(?:情况|结果)|取得的?(?:整改)?成效|工作成效|整改");

    private final Phrase pattern;

    Kind(String words) {
      this.pattern =
          Phrase.compile(
              "[【（\\[“]?("
                  + words
                  + ")(?:（(?<note>[^（）]{1,30})）)?([】）\\]”]?)(?:[：:]|$|(?<=[】\\]])[ 。]?)");
    }
  }

  /** The label at that place of the line, or null. */
  static Label at(String line, int from) {
    if (!possible(line, from)) {
      return null;
    }
    for (Kind kind : Kind.values()) {
      Search found = kind.pattern.matcher(line).region(from, line.length());
      if (found.lookingAt()) {
        return new Label(kind, found.group(1), found.start("note"), found.end("note"), found.end());
      }
    }
    return null;
  }

  /** A label ends in a colon or a bracket, or is the whole line. */
  private static boolean possible(String line, int from) {
    int to = Math.min(line.length(), from + LONGEST);
    boolean possible = line.length() <= to;
    for (int i = from; i < to && !possible; i++) {
      possible = "：:】）]”".indexOf(line.charAt(i)) >= 0;
    }
    return possible;
  }

  /** Whether what was done, or is to be done, follows. */
  boolean result() {
    return kind == Kind.RESULT || kind == Kind.MEASURES;
  }
}
