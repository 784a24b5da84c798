package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Finds what was meant for the writer and not for the reader: instructions, comments, markup. */
final class DraftingResidue implements Spotter {

  private static final Phrase ANYWHERE =
      Phrase.compile(
          "此处(?:应|需|请|可|略|待)?(?:填写|补充|插入|添加|省略|替换|修改|加入)"
              + "|请根据(?:实际|具体|本单位)(?:情况)?(?:填写|修改|补充|调整|替换|完善|删减)"
              + "|【批注|\\[批注|〔批注|（批注|</?(?:ins|del)>|<{7}|>{7}|={7}"
              + "|以下(?:是|为)(?:根据)?您(?:的)?(?:要求|需求|提供)|希望(?:以上|这份|本)(?:内容|材料|报告)(?:对您|能够?对您)");

  private static final String INSTRUCTION =
      "(?:请|需|应|此处|待|可)?(?:根据实际(?:情况)?)?(?:填写|补充填写|插入|补充)[^（）()【】\\[\\]\n]{0,16}"
          + "|待(?:核|核实|核对|核准|核查|补|补充|填|填写|更新|确认|完善|查证|查|改|修改|商榷)[^（）()【】\\[\\]\n]{0,6}"
          + "|[^（）()【】\\[\\]\n]{1,10}(?:待核|待核实|待核对|待补|待补充|待填|待填写|待更新|待查证|请填写)"
          + "|[^（）()【】\\[\\]\n]{0,16}(?:自行填写|请[^（）()【】\\[\\]\n]{0,8}(?:填写|补充|修改|完善))[^（）()【】\\[\\]\n]{0,10}"
          + "|(?:注|备注)：[^（）()【】\\[\\]\n]{0,16}(?:需|待|请)[^（）()【】\\[\\]\n]{0,4}(?:核实|核对|确认|补充|修改|更新|完善)[^（）()【】\\[\\]\n]{0,6}"
          + "|(?:(?:本)?单位|部门|党组织|责任人|领导)?(?:名称|全称)|(?:责任人|领导)?姓名|具体(?:日期|时间|措施|数字|金额)"
          + "|(?:修订|批注|备注人|示例|举例|模板|范例)：[^（）()【】\\[\\]\n]{0,40}";

  private static final Phrase BRACKETED = Phrase.compile("[（(【\\[](?:" + INSTRUCTION + ")[）)】\\]]");
  private static final Phrase LINE =
      Phrase.compile(
          "(?:待核实?|待补充?|待填写?|请填写[^。；\n]{0,20}|示例：[^\n]{0,60}|删除线[^\n]{0,10}|(?:备注|注|说明)：[^\n]{0,16}(?:待|需|请)(?:核实|核对|修改|补充|确认|完善)[^\n]{0,6})[。]?");
  private static final Phrase DRAFT_TITLE =
      Phrase.compile("[（(](?:征求意见稿|送审稿|讨论稿|草稿|初稿|修改稿|审议稿|代拟稿|样稿|模板|范本)[）)]");

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      boolean whole = LINE.matcher(scan.text()).region(passage.from(), passage.to()).matches();
      if (whole) {
        scan.mention(MentionKind.DRAFTING_RESIDUE, passage.from(), passage.to(), "", true);
        continue;
      }
      int found = find(scan, passage, BRACKETED);
      if (found == 0) {
        find(scan, passage, ANYWHERE);
      }
      if (passage.zone() == Zone.TITLE) {
        find(scan, passage, DRAFT_TITLE);
      }
    }
  }

  private static int find(Scan scan, Passage passage, Phrase pattern) {
    Search residue = pattern.matcher(scan.text()).region(passage.from(), passage.to());
    int count = 0;
    while (residue.find()) {
      if (!scan.enclosures().quoted(residue.start())
          && !scan.enclosures().titled(residue.start())) {
        scan.mention(MentionKind.DRAFTING_RESIDUE, residue.start(), residue.end(), "", true);
        count++;
      }
    }
    return count;
  }
}
