package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.Funds;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What followed for persons, money and regulations. */
class ConsequencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对1名经办人员给予党内警告处分。| 党内警告处分 党内警告 党内 1",
        "诫勉2人。| 诫勉 诫勉 - 2",
        "2名给予警告处分。| 警告处分 警告 - 2",
        "给予党内记过处分1人。| 党内记过处分 记过 党内 1",
        "政务记大过1人。| 政务记大过 记大过 政务 1",
        "给予诫勉处分3人。| 诫勉处分 诫勉 - 3",
        "给予留党查看处分1人。| 留党查看处分 null - 1",
        "提醒谈话0人。| 提醒谈话 提醒谈话 - 0",
        "对相关责任人进行约谈。| 约谈 约谈 - open",
        "对12名干部进行了批评教育。| 批评教育 批评教育 - 12"
      })
  void reads_what_persons_were_dealt_with_by(String sentence, String expected) {
    assertThat(actions(sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "加大问责力度，严格执行纪律。",
        "学习《中国共产党纪律处分条例》。",
        "开展批评与自我批评。",
        "建立约谈制度。",
        "层层约谈督促，压实责任。",
        "组织警示教育3次。"
      })
  void is_quiet_where_nobody_was_dealt_with(String sentence) {
    assertThat(actions(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "修订《村级财务管理办法》。| REVISED 村级财务管理办法",
        "学习《党员教育管理条例》1次。| CITED 党员教育管理条例",
        "根据上级印发的《规范意见》，制定《实施细则》。| CITED 规范意见, CREATED 实施细则",
        "废止《旧办法》1项。| REPEALED 旧办法",
        "《考勤管理规定》已印发。| CREATED 考勤管理规定",
        "新建《甲办法》《乙制度》。| CREATED 甲办法, CREATED 乙制度"
      })
  void reads_what_was_done_with_named_regulations(String sentence, String expected) {
    assertThat(
            Spots.resultFacts(Regulation.class, sentence).stream()
                .filter(regulation -> regulation.title() != null)
                .map(regulation -> regulation.action() + " " + regulation.title()))
        .containsExactly(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "健全完善“三资”管理、居务公开、议事规则等制度3个。| REVISED 3-3",
        "新建制度4项。| CREATED 4-4",
        "出台4项管理制度。| CREATED 4-4",
        "健全9个居民小组的居民公约。| REVISED 1-9",
        "完善有关制度。| REVISED open",
        "建立长效机制。| CREATED open",
        "修订防汛应急预案14个。| REVISED 1-14"
      })
  void counts_regulations(String sentence, String expected) {
    assertThat(
            Spots.resultFacts(Regulation.class, sentence).stream()
                .map(regulation -> regulation.action() + " " + range(regulation.count())))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "落实绥发【2022】3号文件。| 绥发【2022】3号 false",
        "依据绥发〔2022〕3号执行。| 绥发〔2022〕3号 true",
        "印发（区办发[2023]12号）。| 区办发[2023]12号 false",
        "落实县政办字〔2023〕05号。| 县政办字〔2023〕05号 false",
        "根据国办发〔23〕7号要求。| 国办发〔23〕7号 false"
      })
  void reads_document_numbers(String sentence, String expected) {
    assertThat(
            Spots.resultFacts(Regulation.class, sentence).stream()
                .filter(regulation -> regulation.documentNumber() != null)
                .map(regulation -> regulation.documentNumber() + " " + regulation.numberFormal()))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "执行GB/T 9704—2012标准。",
        "发布第12号公告。",
        "（2023）陕0826民初123号判决。",
        "召开第3号会议。",
        "位于文昌路（北）12号。"
      })
  void takes_no_other_number_for_a_document(String sentence) {
    assertThat(Spots.resultFacts(Regulation.class, sentence))
        .noneMatch(regulation -> regulation.documentNumber() != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "涉及资金3万元。| INVOLVED 30000 true",
        "追回资金3.25万元。| RECOVERED 32500 true",
        "12600元已全部清退。| RECOVERED 12600 true",
        "清退违规发放补贴1.26万元。| RECOVERED 12600 true",
        "追缴3.1万元（含利息）。| RECOVERED 31000 false",
        "尚未追回0.5万元。| REMAINING 5000 true",
        "投入资金42万元。| OTHER 420000 true",
        "补缴党费5236元，收缴党费800元。| OTHER 5236 true, OTHER 800 true"
      })
  void reads_what_is_said_of_money(String sentence, String expected) {
    assertThat(
            Spots.resultFacts(Funds.class, sentence).stream()
                .map(
                    f ->
                        f.kind()
                            + " "
                            + f.amount().low().stripTrailingZeros().toPlainString()
                            + " "
                            + f.certain()))
        .containsExactly(expected.split(", "));
  }

  @Test
  void finds_denied_recoveries_outside_issues() {
    assertThat(statements(StatementKind.NO_RECOVERY, "SUMMARY: 新建制度8项，不存在清退违规资金、挽回其他经济损失等情况。"))
        .containsExactly("不存在清退违规资金");
    assertThat(statements(StatementKind.NO_RECOVERY, "SUMMARY: 无追缴资金情况。")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"没有及时追缴资金的问题已整改。", "无故拖欠租金，追缴资金3万元。", "清退违规资金2万元。", "未按规定收缴费用。", "不存在违规发放情况。"})
  void is_quiet_about_other_denials(String sentence) {
    assertThat(statements(StatementKind.NO_RECOVERY, "SUMMARY: " + sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以党总支书记为第一责任人。",
        "由党总支书记普某某为组长。",
        "成立以镇党委书记王进同志为组长的领导小组。",
        "成立由党委书记任组长的整改工作领导小组。",
        "组长由局党组书记担任。",
        "党委书记认真履行第一责任人职责。"
      })
  void finds_the_first_responsible_person(String sentence) {
    assertThat(statements(StatementKind.FIRST_RESPONSIBLE, "ORGANISATION: " + sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"确定党工委班子成员牵头整改。", "纪委书记刘康为副组长。", "由副书记任组长。", "领导小组办公室设在党政办。", "书记带头学习，副主任任组长。"})
  void takes_no_deputy_for_the_first_responsible(String sentence) {
    assertThat(statements(StatementKind.FIRST_RESPONSIBLE, "ORGANISATION: " + sentence)).isEmpty();
  }

  private static List<String> statements(StatementKind kind, String paragraphs) {
    return Spots.facts(Statement.class, paragraphs).stream()
        .filter(statement -> statement.kind() == kind)
        .map(statement -> statement.at().quote())
        .toList();
  }

  private static List<String> actions(String sentence) {
    return Spots.resultFacts(AccountabilityAction.class, sentence).stream()
        .map(
            action ->
                String.join(
                    " ",
                    action.term(),
                    "" + action.sanction(),
                    action.track() == null ? "-" : action.track(),
                    action.count() == null ? "open" : action.count().plain()))
        .toList();
  }

  private static String range(Quantity count) {
    return count == null
        ? "open"
        : count.low().toPlainString() + "-" + count.high().toPlainString();
  }
}
