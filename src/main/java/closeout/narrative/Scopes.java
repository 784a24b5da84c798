package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;

/** What part of the whole a total speaks of: what its clause says beside the stock phrases. */
final class Scopes {

  private static final Phrase BODY =
      Phrase.compile("向(?!各|下属|基层|所属|辖区)[^，]{0,30}?(?:反馈|移交|交办|提出|指出)");
  private static final Phrase INSPECTION =
      Phrase.compile(
          "(?:十[一二三四五六七八九]届|[一二三四五六七八九]届)?(?:中央|自治区|省级?|市级?|县级?|区级?|州级?|旗级?)?(?:党?委)?(?:第[一二三四五六七八九十\\d]{1,3})?(?:轮)?"
              + "(?:专项|常规|提级|联动|交叉|机动)?(?:生态环境保护|环境保护|环保)?(?:巡察|巡视|督察|审计|督导|检查)(?:工作)?(?:报告|第?[一二三四五六七八九十\\d]{0,3}组|办|局|意见|整改)?");
  private static final Phrase STOCK =
      Phrase.compile(
          "^[一二三四五六七八九十]{1,2}是|本轮|此轮|本次|此次|这次|在|期间|进驻|各|各轮|历轮|累计|共性|个性|[（(][^）)]{0,40}[）)]?|《[^》]{0,40}》|[“”‘’：、]|截至目前|截止目前|截至|截止|目前|其中|针对|对照|对于|关于|围绕|聚焦|紧盯|紧扣|按照|根据|逐一|逐条|逐项|全面|对|就|把|反馈|指出|移交|交办|梳理|提出|查出|发现|涉及|反映|列出|明确|认领|分解|细化|归纳|汇总|形成|确定|制定|建立|新|"
              + "意见|问题|任务|整改|落实|事项|措施|举措|清单|具体|主要|突出|全部|所有|各项|各类|有序|推进|纳入|报告|要求|期间|集中|我|本|单位|党委|党组|党总支|党支部|党工委|党|县|区|镇|乡|市|街道|局|院|校|应|需|已|经|共计|合计|总计|累计|总|共|计|为|有|达|的|了|中|等|个|项|条|件|并|将|从|方面|信访|投诉|举报|受理|收到|办理|承办|接收|线索|案件|移送|制度|规章|办法|完善|修订|立案|结案|违纪|违法|案|新建|健全|出台");

  private static final int LONGEST = 24;
  private static final String MARKS = "、，；：（）的";
  private static final Phrase DERIVED =
      Phrase.compile("(?:分解|细化|拆分|归纳|归并|整合|合并|转化|形成|梳理|归类|划分)(?:为|成|形成)[^，]{0,6}$");
  private static final Phrase KIND =
      Phrase.compile("立行立改|立查立改|边巡边改|分阶段整改|阶段性整改类|持续整改类|长期整改类|[^，、；]{2,12}方面");

  /** Kinds of rectification beside each other, which are no statuses: 限期整改类9个. */
  private static final Phrase KINDS =
      Phrase.compile("(?:限期整改|限时整改|近期整改|中期整改|短期整改|分阶段整改|整改类|坚持类|立改类|推进类)(?:类|型)?(?:的)?(?:问题)?\\d");

  private static final Phrase ONE_KIND =
      Phrase.compile(
          "(?:立行立改|立查立改|即知即改|边巡边改|(?<!完成|正在)(?:限期|限时|近期|中期|短期|分阶段|持续|长期|中长期)(?:整改|坚持|推进))(?:类|型)?(?:的)?(?:问题)?$");

  private Scopes() {}

  /** Whether a sentence counts its issues by kinds of rectification. */
  static boolean kinds(String sentence) {
    return KINDS.matcher(sentence).find();
  }

  /** Whether the words in front of a number name one of those kinds. */
  static boolean oneKind(String before) {
    return ONE_KIND.matcher(before).find();
  }

  /** The part that a status count names itself, or null: 立行立改问题已完成8个. */
  static String kind(String before) {
    Search kind = KIND.matcher(before);
    return kind.find() ? kind.group() : null;
  }

  /**
   * @param before the clause in front of the number
   * @param body the inspected body, or null
   * @return null where the number speaks of the whole
   */
  static String of(String before, String body) {
    if (derived(before)) {
      return words(before);
    }
    String rest = body == null || body.isEmpty() ? before : before.replace(body, "");
    rest = BODY.matcher(rest).replaceAll("");
    rest = INSPECTION.matcher(rest).replaceAll("");
    rest = STOCK.matcher(rest).replaceAll("");
    return rest.isBlank() ? null : words(before);
  }

  /** Whether it counts what something else was broken down into: 细化为42项任务. */
  static boolean derived(String before) {
    return DERIVED.matcher(before).find();
  }

  private static String words(String before) {
    int from = Math.max(0, before.length() - LONGEST);
    while (from < before.length() && MARKS.indexOf(before.charAt(from)) >= 0) {
      from++;
    }
    return before.substring(from);
  }
}
