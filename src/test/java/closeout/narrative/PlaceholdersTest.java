package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年×月，完成清查。| ×月",
        "第×巡察组反馈意见。| ×巡察组",
        "XX镇党委召开会议。| XX镇",
        "走访群众X户。| X户",
        "20XX年制定办法。| XX年",
        "剩余两个为X水库水质问题。| X水库",
        "1个X河水质问题已解决。| X河",
        "3.X 盆地大气污染防治。| X盆地",
        "整改率达到XX%。| XX%",
        "共投入资金____万元。| ____",
        "印发《管理办法》（）。| （）",
        "责任人为【】。| 【】",
        "清退资金？？元。| ？？",
        "TODO 补充数据。| TODO",
        "由○○街道负责实施。| ○○街道",
        "清理垃圾＊吨。| *吨",
        "召开×次专题会议。| ×次",
        "文号为〔2024〕XX号。| XX号",
        "追缴资金××万元。| ××万元",
        "占×%的群众表示满意。| ×%",
        "完成率为   %。| %",
        "对问题□□逐项核实。| □□",
        "于2024年  月  日前完成。| 2024年月日",
        "于　年　月　日召开会议。| 年月日",
        "于9月  日召开会议。| 日"
      })
  void finds_blanks_that_nobody_filled_in(String sentence, String placeholder) {
    assertThat(Spots.inResult(MentionKind.PLACEHOLDER, sentence)).containsExactly(placeholder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对王××进行提醒谈话。",
        "合同均注明年月日和经办人。",
        "2024年月均用水量下降。",
        "9月日均接待群众30人。",
        "对评议工作负责人李××批评教育。",
        "对副主任李×予以诫勉。",
        "张XX同志作检讨。",
        "下发绥发【2022】3号文件。",
        "推出“10+N”服务清单。",
        "建立1+X工作机制。",
        "打造绿源AAA级景区。",
        "为患者拍摄X光片。",
        "购置X射线安检机2台。",
        "公示栏尺寸为1.2米×0.8米。",
        "按照3×5的网格布点。",
        "联系电话138****1234。",
        "使用Excel表格登记，XML格式导出。",
        "开展BTX学习。",
        "二〇二五年三月一日印发。",
        "二○二四年度预算。",
        "见附件（一）和【说明】。",
        "修改公式 $a \\times b$ 后重新计算。",
        "检查发现方案中出现“XX村”字样，已重新制定。",
        "资产编号ZC-XX-01已核对。",
        "什么是意识形态？怎样抓好？",
        "**整改情况**已公开。"
      })
  void is_quiet_about_masks_codes_and_words(String sentence) {
    assertThat(Spots.inResult(MentionKind.PLACEHOLDER, sentence)).isEmpty();
  }

  @Test
  void finds_placeholders_in_ledgers_but_not_in_marks_of_a_flag() {
    assertThat(Spots.inCell(MentionKind.PLACEHOLDER, Concept.PROGRESS, "已清退X万元"))
        .containsExactly("X万元");
    assertThat(Spots.inCell(MentionKind.PLACEHOLDER, Concept.CLOSED_FLAG, "×")).isEmpty();
  }
}
