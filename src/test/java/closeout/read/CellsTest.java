package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Quantity;
import closeout.wording.Vocabulary;
import closeout.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  private static final Vocabulary WORDS = Wording.BUILT_IN.vocabulary();

  @ParameterizedTest
  @CsvSource({
    "修订办法, 1",
    "①修订办法；②开展培训, 2",
    "（1）修订办法。（2）开展培训。（3）抽查, 3",
    "1.修订办法；2.开展培训, 2",
    "一是修订办法，二是开展培训, 2",
    "统一是非标准, 1",
    "追回资金2.5万元、3.1万元, 1",
  })
  void a_cell_lists_measures(String cell, int items) {
    assertThat(MeasureItems.count(cell)).isEqualTo(items);
  }

  @Test
  void line_breaks_separate_measures() {
    assertThat(MeasureItems.count("修订办法\n开展培训\n")).isEqualTo(2);
  }

  @Test
  void a_cell_lists_evidence() {
    assertThat(EvidenceItems.split("会议记录、签到册；整改前后照片\n退款凭证", WORDS))
        .containsExactly("会议记录", "签到册", "整改前后照片", "退款凭证");
    assertThat(EvidenceItems.split("1、会议记录.pdf；2、签到册.jpg", WORDS))
        .containsExactly("会议记录.pdf", "签到册.jpg");
    assertThat(EvidenceItems.split("《关于甲、乙事项的通知》（含附件1、2）", WORDS))
        .containsExactly("《关于甲、乙事项的通知》（含附件1、2）");
    assertThat(EvidenceItems.split("备查", WORDS)).isEqualTo(List.of());
    assertThat(EvidenceItems.split("无；签到册", WORDS)).containsExactly("签到册");
  }

  @Test
  void a_reference_can_be_a_path() {
    assertThat(EvidenceItems.path("一组\\会议记录.pdf")).isEqualTo("一组/会议记录.pdf");
    assertThat(EvidenceItems.path("./照片.JPG")).isEqualTo("照片.JPG");
    assertThat(EvidenceItems.path("会议记录/签到册")).isNull();
    assertThat(EvidenceItems.path("ZG-01-1")).isNull();
    assertThat(EvidenceItems.path("共3.5万元")).isNull();
  }

  @Test
  void an_amount_takes_its_unit_from_the_cell_or_the_label() {
    assertThat(Amounts.read("3.25", "追回金额（万元）").low()).isEqualByComparingTo("32500");
    assertThat(Amounts.read("3.25万元", "金额").low()).isEqualByComparingTo("32500");
    assertThat(Amounts.read("1,200元", "金额（万元）"))
        .isEqualTo(Quantity.exactly(new BigDecimal("1200")));
    assertThat(Amounts.read("约3万元", "金额").exact()).isFalse();
    assertThat(Amounts.read("若干", "金额")).isNull();
  }
}
