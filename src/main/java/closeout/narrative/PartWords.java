package closeout.narrative;

import closeout.dossier.PartRole;
import closeout.wording.Phrase;

/** The words that name the parts of a report (docs/reading.md, Headings). */
final class PartWords {

  private static final Phrase NEXT_STEPS =
      Phrase.compile(
          "下一?步|今后|持续巩固|巩固(?:拓展|提升|深化|扩大)?整改(?:成果|成效)|工作打算|后续(?:工作|整改)|下一阶段|努力方向|持续深化整改|持续(?:用力|发力)|巩固(?!.{0,3}脱贫).{0,6}成[果效]");
  private static final Phrase ORGANISATION =
      Phrase.compile(
          "主体责任|组织领导|总体情况|组织实施|提高认识|(?:加强|强化)领导|压实.{0,6}责任|(?:工作|安排|动员)部署|组织(?:推动|推进|开展)|(?<!党)(?<!基层)组织整改|整改(?:工作)?(?:的)?组织"
              + "|思想认识|政治站位|领导责任|整改责任|高度重视|主要做法|基本情况");
  private static final Phrase ISSUES =
      Phrase.compile(
          "集中整改|(?:反馈|发现|指出|查出|交办|移交|涉及)(?:的)?(?:意见|具体|主要)?(?:的)?(?:意见|问题|事项|任务).{0,12}(?:整改|落实|办理)"
              + "|问题(?:的)?整改|整改(?:工作)?(?:的)?(?:进展|落实|完成|推进|开展)?(?:的)?情况|整改(?:措施|任务|成效|进展)|逐[项条].{0,6}整改|(?:反馈|具体)?(?:问题|意见)[^。]{0,12}整改(?:落实|到位|见效|工作)?$");
  private static final Phrase NEXT_STEPS_BEGIN =
      Phrase.compile("(?:下一?步|接下来|今后|下一阶段)(?:工作)?(?:中)?[，：,]|(?:下一?步|今后|接下来)(?:，|我|.{2,16}?将)");

  /** What a paragraph of the organisation part speaks of, where it has no heading. */
  private static final Phrase ORGANISED =
      Phrase.compile(
          "高度重视|领导小组|专题(?:研究|会议)|整改方案|主体责任|第一责任人|组织领导|动员部署|工作专班|政治站位|逐[条项].{0,6}(?:认领|对账|研究|梳理)"
              + "|照单全收|作为.{0,16}(?:政治任务|检验|重要任务|首要任务)|整改台账");

  private PartWords() {}

  /** The part that a heading names, or null. */
  static PartRole named(String heading) {
    String words = outsideQuotes(heading);
    if (NEXT_STEPS.matcher(words).find()) {
      return PartRole.NEXT_STEPS;
    }
    if (ORGANISATION.matcher(words).find()) {
      return PartRole.ORGANISATION;
    }
    return ISSUES.matcher(words).find() ? PartRole.ISSUE_BY_ISSUE : null;
  }

  /** Whether a paragraph begins to tell what will be done next. */
  static boolean beginsNextSteps(String paragraph) {
    return NEXT_STEPS_BEGIN.matcher(paragraph).lookingAt();
  }

  /** Whether a paragraph tells how the work was led and organised. */
  static boolean organised(String paragraph) {
    return ORGANISED.matcher(paragraph).find();
  }

  private static String outsideQuotes(String heading) {
    StringBuilder words = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      depth += "“‘《".indexOf(c) >= 0 ? 1 : 0;
      if (depth == 0) {
        words.append(c);
      }
      depth -= "”’》".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
    }
    return words.toString();
  }
}
