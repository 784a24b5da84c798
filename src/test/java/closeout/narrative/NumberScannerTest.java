package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          反馈问题17个 | 17 个 ITEMS
          反馈问题１７个 | 17 个 ITEMS
          涉及1,234.5万元 | 1234.5 万元 MONEY
          收回12,600元 | 12600 元 MONEY
          参加1.2万人次 | 1.2 万人次 PERSON_TIMES
          共33.7万元 | 33.7 万元 MONEY
          党员二十三名 | 23 名 PERSONS
          走访一百零五户 | 105 户 HOUSEHOLDS
          剩余两个 | 2 个 ITEMS
          十二个村 | 12 个 ITEMS
          三万元 | 30000 元 MONEY
          建立清单三张 | 3 张 ITEMS
          占百分之三十五 | 35 % PERCENT
          达到百分之百 | 100 % PERCENT
          占48.4% | 48.4 % PERCENT
          提高8个百分点 | 8 个百分点 PERCENT
          为期54天 | 54 天 DAYS
          共15日 | 15 日 DAYS
          5个工作日 | 5 个工作日 WORKING_DAYS
          为期3周 | 3 周 WEEKS
          为期两个月 | 2 个月 MONTHS
          9个方面 | 9 个方面 ASPECTS
          5方面 | 5 方面 ASPECTS
          26村 | 26 '' ITEMS
          三部门 | 3 '' ITEMS
          培训3场次 | 3 场次 OCCASIONS
          清运76吨 | 76 吨 OTHER
          清理车辆120辆次 | 120 辆次 OCCASIONS
          检查企业35家次 | 35 家次 OCCASIONS
          共3个次级支行 | 3 个 ITEMS
          修复机井7眼 | 7 眼 OTHER
          管理层级4级 | 4 级 OTHER
          处罚3家 | 3 家 ORGANISATIONS
          诫勉3人 | 3 人 PERSONS
          """)
  void a_number_is_read_with_its_unit(String text, String expected) {
    assertThat(numbers(text)).containsExactly(expected.replace(" '' ", "  "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          150余人 | 150 159
          近30人 | 20 30
          约20吨 | 18 22
          20吨左右 | 18 22
          300多户 | 300 399
          86.3亿多元 | 8630000000 8639999999
          十余名 | 10 19
          百余户 | 100 199
          2300余人次 | 2300 2399
          95%以上 | 95 null
          不少于2次 | 2 null
          超过5万元 | 50000 null
          不足3人 | 0 3
          5万元以下 | 0 50000
          2至3个 | 2 3
          2—3个 | 2 3
          两三个 | 2 3
          附近5个村 | 5 5
          节约5万元 | 50000 50000
          近3个月 | 3 3
          多功能厅5个多媒体室 | 5 5
          """)
  void the_words_around_a_number_widen_it(String text, String expected) {
    assertThat(numerals(text))
        .extracting(numeral -> numeral.value().low() + " " + numeral.value().high())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年3月18日至5月10日",
        "2021-2023年",
        "3月底前",
        "于24日上午",
        "二〇二四年八月一日",
        "10:22:37",
        "十四届县委第七轮巡察",
        "第38次会议",
        "第一责任人",
        "绥发〔2022〕3号",
        "绥发【2022】3号文件",
        "GB/T9704-2012",
        "联系电话：0431-81179802",
        "电话：13900001111",
        "邮编：130000",
        "索引号：114506230208417735/2024-03317",
        "拨打12345热线",
        "“三会一课”制度",
        "中央八项规定精神",
        "“10+N”行动",
        "推进5G网络",
        "3-3栋居民",
        "幸福路12号3单元201室",
        "一是加强学习",
        "一、组织领导",
        "（三）整改情况",
        "（1）关于问题",
        "1.关于问题",
        "附件1：名单",
        "项目1.1：整改",
        "一户一策、一项一项核对",
        "统一思想，进一步提高",
        "镇村两级干部",
        "村“两委”班子",
        "十分重视，千方百计",
        "近三年行动",
        "王万里三令五申",
        "二十届三中全会",
        "电话0571-86012345转8012",
        "一季度召开",
        "《三年行动计划》"
      })
  void what_counts_nothing_is_no_number(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"占三分之一", "追回资金3.25，已入账", "由5—3个减少"})
  void a_number_that_is_not_understood_is_kept(String text) {
    assertThat(numerals(text)).extracting(Numeral::understood).containsExactly(false);
  }

  @Test
  void what_is_numbered_is_not_counted() {
    assertThat(NumberScanner.scan("2.14个在建项目", List.of(new Span(0, 2))))
        .extracting(numeral -> numeral.value().plain() + numeral.unitName())
        .containsExactly("14个");
    assertThat(NumberScanner.scan("11.2022年以来台账不全", List.of(new Span(0, 3)))).isEmpty();
    assertThat(NumberScanner.scan("1.7处", List.of(new Span(0, 2))))
        .extracting(numeral -> numeral.value().plain())
        .containsExactly("7");
  }

  private static List<String> numbers(String text) {
    return numerals(text).stream()
        .map(
            numeral ->
                numeral.value().plain() + " " + numeral.unitName() + " " + numeral.unitClass())
        .toList();
  }

  private static List<Numeral> numerals(String text) {
    return NumberScanner.scan(NormalText.of(Readings.document(text)).value(), List.of());
  }
}
