package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Content;
import closeout.dossier.EvidenceKind;
import closeout.dossier.MeasureClass;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "'', BLANK",
    "'　', BLANK",
    "/, FILLER",
    "——, FILLER",
    "无。, FILLER",
    "（无）, FILLER",
    "待定, FILLER",
    "Ｎ/Ａ, FILLER",
    "……, FILLER",
    "全体干部, COLLECTIVE",
    "'各科室、各支部', COLLECTIVE",
    "'各科室负责人，牵头：赵甲', TEXT",
    "备查, ASSURANCE",
    "0, TEXT",
    "0人, TEXT",
    "√, TEXT",
    "无会议记录, TEXT",
  })
  void a_cell_has_a_kind_of_content(String cell, Content content) {
    assertThat(Wording.BUILT_IN.vocabulary().content(cell)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "１２, 12",
    "'1,234.5', 1234.5",
    "3.2万, 32000.0",
    "十二, 12",
    "两百零五, 205",
    "一千二百, 1200",
    "三万五千, 35000",
    "二〇二四, 2024",
    "十, 10",
    "一, 1",
  })
  void a_numeral_has_a_value(String text, BigDecimal value) {
    assertThat(Numerals.parse(text)).contains(value);
  }

  @Test
  void words_beside_a_number_are_left_out_on_request_only() {
    assertThat(Numerals.parse("12人")).isEmpty();
    assertThat(Numerals.leading("12人")).contains(new BigDecimal("12"));
    assertThat(Numerals.leading("十二名")).contains(new BigDecimal("12"));
    assertThat(Numerals.leading("若干")).isEmpty();
  }

  @Test
  void acts_and_evidence_are_known_by_their_words() {
    assertThat(MeasureClasses.of("修订财务管理办法，追回资金3.2万元"))
        .containsExactlyInAnyOrder(MeasureClass.REGULATION, MeasureClass.FUNDS);
    assertThat(MeasureClasses.of("加强监督")).isEmpty();
    assertThat(EvidenceKinds.of("会议记录及制度文本.pdf"))
        .containsExactlyInAnyOrder(EvidenceKind.MINUTES, EvidenceKind.REGULATION_TEXT);
    assertThat(EvidenceKinds.of("现场.JPG")).containsExactly(EvidenceKind.PHOTO);
  }
}
