package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
  void computes_the_check_character_of_identity_numbers(String number) {
    assertThat(IdNumber.checks(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"110105194912310021", "11010519491231003X"})
  void rejects_a_wrong_check_character(String number) {
    assertThat(IdNumber.checks(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "990105194912310021",
        "110105194913310021",
        "110105194902300021",
        "110105880230123"
      })
  void rejects_impossible_regions_and_dates_of_birth(String number) {
    assertThat(IdNumber.plausible(number)).isFalse();
  }

  @Test
  void knows_the_check_digit_of_cards() {
    assertThat(Luhn.checks("4111111111111111")).isTrue();
    assertThat(Luhn.checks("4111111111111112")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "村民赵某（身份证号11010519491231002X）已退款。",
        "身份证号码：１１０１０５１９４９１２３１００２Ｘ。",
        "身份证号110105491231002已登记。"
      })
  void finds_identity_numbers(String sentence) {
    assertThat(Spots.inResult(MentionKind.ID_NUMBER, sentence)).hasSize(1);
  }

  @Test
  void doubts_identity_numbers_with_a_wrong_check_or_a_mask() {
    assertThat(Spots.uncertain(MentionKind.ID_NUMBER, "RESULT(R1): 身份证号110105194912310021。"))
        .containsExactly("110105194912310021");
    assertThat(Spots.uncertain(MentionKind.ID_NUMBER, "RESULT(R1): 身份证号110105194912310****。"))
        .isEmpty();
    assertThat(Spots.uncertain(MentionKind.ID_NUMBER, "RESULT(R1): 身份证号11010519491231****。"))
        .containsExactly("11010519491231****");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "信息索引号：114506230208417735/2024-03317。",
        "统一社会信用代码91110105194912310X已变更。",
        "身份证号35*************123。",
        "案号2024110105194912310021已办结。",
        "合同编号110105194912310021。",
        "累计支出186420.35万元。"
      })
  void is_quiet_about_other_long_numbers(String sentence) {
    assertThat(Spots.inResult(MentionKind.ID_NUMBER, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"联系村民赵某，13900001111。", "手机139 0000 1111。", "电话+8613900001111。", "拨打１３９００００１１１１。"})
  void finds_mobile_numbers(String sentence) {
    assertThat(Spots.inResult(MentionKind.MOBILE_NUMBER, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "监督电话0431-81179802。",
        "订单号：13900001111已退款。",
        "流转土地13900001111平方米。",
        "联系电话138****1234。",
        "金额13900001111.50元。",
        "档案ZG13900001111归档。",
        "条形码6913900001111。",
        "文件编号139000011112。"
      })
  void is_quiet_about_numbers_that_are_no_mobile(String sentence) {
    assertThat(Spots.inResult(MentionKind.MOBILE_NUMBER, sentence)).isEmpty();
  }

  @Test
  void takes_a_mobile_in_the_contact_region_for_a_personal_contact() {
    String paragraph = "CONTACT: 联系电话：13900001111；电子邮箱：2800012345@qq.com。";
    assertThat(Spots.in(MentionKind.MOBILE_NUMBER, paragraph)).isEmpty();
    assertThat(Spots.in(MentionKind.PERSONAL_CONTACT, paragraph))
        .containsExactly("13900001111", "2800012345@qq.com");
    assertThat(
            Spots.in(MentionKind.PERSONAL_CONTACT, "CONTACT: 邮箱：jpncdzb@163.com，电话0873—5430121。"))
        .isEmpty();
  }

  @Test
  void finds_mobile_numbers_in_ledgers() {
    assertThat(
            Spots.inCell(MentionKind.MOBILE_NUMBER, Concept.PROGRESS, "联系人手机19300006281，其余项目正在抽查"))
        .containsExactly("19300006281");
    assertThat(Spots.inCell(MentionKind.MOBILE_NUMBER, Concept.EVIDENCE, "13900001111")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"退款至4111111111111111。", "账号6222020000000000000。", "转入银行账户：123456789012。"})
  void finds_bank_cards(String sentence) {
    assertThat(Spots.inResult(MentionKind.BANK_CARD, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "信息索引号4111111111111111。",
        "文号4111111111111111号。",
        "许可证号4111111111111111有效。",
        "单号2411111111111111。",
        "20240101120000123456为流水记录。"
      })
  void is_quiet_about_numbers_of_papers(String sentence) {
    assertThat(Spots.inResult(MentionKind.BANK_CARD, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"车主车牌号陕KA1234。", "车辆湘A·B12C5已封存。", "持护照E12345678出境。", "病历号：20230011。"})
  void finds_plates_passports_and_medical_numbers(String sentence) {
    assertThat(Spots.inResult(MentionKind.PLATE_OR_PASSPORT, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"执行GB/T 9704标准。", "车牌陕K****已核查。", "云AAA景区建设。", "晋级赛B组12345分。", "上交护照3本。"})
  void is_quiet_about_standards_and_masks(String sentence) {
    assertThat(Spots.inResult(MentionKind.PLATE_OR_PASSPORT, sentence)).isEmpty();
  }
}
