package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Field;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "２０２５年３月|2025年3月",
        "2025 年 3月 1 日|2025年3月1日",
        "已整改,剩余2个(含1个):待办;完成.|已整改，剩余2个（含1个）：待办；完成。",
        "清退1,234.5元|清退1,234.5元",
        "2—3个网格，0873—5430121，80%～90%|2-3个网格，0873-5430121，80%-90%",
        "日期:2024-04-16 10:22:37 来源:某局|日期：2024-04-16 10:22:37来源：某局",
        "1.关于“学习”的问题|1.关于“学习”的问题",
        "1. 2023年以来|1. 2023年以来",
        "一.基本情况|一.基本情况",
        "⑴走访⑵调研 ⒈会议 ㈠学习|（1）走访（2）调研1.会议（一）学习",
        "①走访 ②调研|①走访②调研",
        "关于\"学习\"的问题|关于“学习”的问题",
        "二○二五年三月|二〇二五年三月",
        "第○组|第○组",
        "## 一、基本情况|一、基本情况",
        "**整改时限：**年底|整改时限：年底",
        "王**、李**为成员|王**、李**为成员",
        "138****1234|138****1234",
        "• 成文日期:|成文日期：",
        "- 走访|走访",
        "1\\. 走访|1.走访",
        "APP 签到 PDF file|APP签到PDF file",
        "新建 1 2 个|新建12个",
        "⼯作|工作",
      })
  void aTextIsReadInOneSpelling(String original, String normal) {
    assertThat(value(original)).isEqualTo(normal + "\n");
  }

  @Test
  void blankLinesAndIndentationAreDropped() {
    assertThat(value("  第一段。\n\n\u3000\u3000第二段。\n")).isEqualTo("第一段。\n第二段。\n");
  }

  @Test
  void aNumberCutByALineBreakIsJoined() {
    assertThat(value("巡察反馈后，我镇认领问题1\n7个，已全部整改。")).isEqualTo("巡察反馈后，我镇认领问题17个，已全部整改。\n");
  }

  @Test
  void linesOfOneWidthThatBreakInsideSentencesAreJoined() {
    String wrapped =
        """
        一、整改情况
        镇党委召开专题会议研究整改工作，成立整改工作领导小组，由主要
        负责人任组长，逐项明确责任人员和完成时限，每周调度一次进展，
        每月通报一次结果，对进展缓慢的单位负责人进行提醒，确保各项整
        改任务按期完成。
        二、下一步打算
        持续巩固整改成果。
        """;
    assertThat(value(wrapped))
        .isEqualTo(
            "一、整改情况\n"
                + "镇党委召开专题会议研究整改工作，成立整改工作领导小组，由主要负责人任组长，逐项明确责任人员和完成时限，"
                + "每周调度一次进展，每月通报一次结果，对进展缓慢的单位负责人进行提醒，确保各项整改任务按期完成。\n"
                + "二、下一步打算\n持续巩固整改成果。\n");
  }

  @Test
  void aHeadingWithoutFullStopIsNeverJoinedToItsParagraph() {
    String text =
        """
        关于示例镇党委巡察整改进展情况的通报
        根据县委部署，巡察组对示例镇开展了巡察
        关于“理论学习不深入、不经常”的问题
        镇党委制定学习计划，组织集中学习，开展研讨，检查学习笔记，逐一指出不足，要求限期补正，并纳入年度考核内容。
        关于“联系群众不紧密、走访少”的问题
        镇党委建立走访台账，班子成员每月走访，收集意见建议，逐条办理，办理结果向群众公开，接受群众评价监督。
        """;
    assertThat(value(text)).isEqualTo(text);
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    NormalText text = NormalText.of(Readings.document("题目\n  共 １７ 个,已完成。"));
    int from = text.value().indexOf("17个");
    assertThat(text.at(from, from + 3))
        .isEqualTo(new Location(Readings.FILE, 2, 5, 2, 9, "１７ 个", null, null, null, null));
  }

  @Test
  void aCellKeepsItsOwnPlace() {
    Location cell = new Location("ledger.csv", 3, 7, 3, 20, "甲\n乙 3 个", 3, "整改措施", null, null);
    Field field =
        new Field(cell, Origin.LEDGER, "L1", Concept.MEASURE, "整改措施", "甲\n乙 3 个", Content.TEXT);
    NormalText text = NormalText.of(field);
    assertThat(text.value()).isEqualTo("甲\n乙3个\n");
    assertThat(text.at(3, 5).quote()).isEqualTo("3 个");
  }

  private static String value(String original) {
    return NormalText.of(Readings.document(original)).value();
  }
}
