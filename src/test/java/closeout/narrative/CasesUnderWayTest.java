package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasesUnderWayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "现已移送县纪委监委，相关案件正在调查处理中。| 案件正在调查",
        "关于借调人员问题已移交县纪委调查处理。| 移交县纪委调查处理",
        "2条问题线索正在核查。| 线索正在核查",
        "对原会计的问题，正在初核。| 正在初核",
        "移交问题线索3件，由派驻组调查核实。| 移交问题线索3件",
        "转交区市场监管局立案调查。| 转交区市场监管局立案调查"
      })
  void finds_cases_without_outcome(String sentence, String words) {
    assertThat(quotes(sentence)).hasSize(words.contains("3件") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未上报相关部门调查处理。",
        "已移交县纪委调查处理，给予1人党内警告处分。",
        "已移交镇纪委调查核实。目前2件均已办结。",
        "发现问题线索及时移交纪检监察机关调查处理。",
        "建立线索移送机制，明确移交调查处理流程。",
        "移交纪检监察机关调查0人。",
        "信访案件全部办结。",
        "法院正在审理期间积累的案卷已归档。"
      })
  void is_quiet_about_closed_cases_and_general_duties(String sentence) {
    assertThat(quotes(sentence)).isEmpty();
  }

  @Test
  void says_the_place_of_the_words_alone() {
    assertThat(quotes("相关案件正在调查处理中。")).isEqualTo(List.of("案件正在调查"));
  }

  private static List<String> quotes(String sentence) {
    return Spots.resultFacts(Statement.class, sentence).stream()
        .filter(statement -> statement.kind() == StatementKind.CASE_UNDER_WAY)
        .map(statement -> statement.at().quote())
        .toList();
  }
}
