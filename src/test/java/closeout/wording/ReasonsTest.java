package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "　",
        "无",
        "无。",
        "没有",
        "N/A",
        "ｎ／ａ",
        "-",
        "——",
        "……",
        "同意",
        "同意。",
        "已同意",
        "拟同意豁免",
        "领导已经批准",
        "请予以豁免",
        "待补",
        "待补充说明",
        "见附件",
        "xxx",
        "XX",
        "×××",
        "哈哈哈",
        "1",
        "2025",
        "。。。",
        "ok",
        "OK!",
        "approved",
        "No reason.",
        "todo",
        "TBD",
        "test",
        "按要求",
        "情况属实",
        "工作需要",
        "特殊情况",
        "其他原因",
        "\u200B同意\u200B"
      })
  void stock_words_are_no_reason(String text) {
    assertThat(Reasons.given(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "误报",
        "原件在县档案馆",
        "供货合同约定七月到货",
        "同意：供货合同约定七月到货",
        "无法联系当事人",
        "历史遗留，产权在诉讼中",
        "法院查封",
        "waiting for the court",
        "See contract 12/2025",
        "经县委巡察办批准，与第二轮一并整改"
      })
  void anything_that_says_why_is_one(String text) {
    assertThat(Reasons.given(text)).isTrue();
  }
}
