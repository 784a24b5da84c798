package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "设置警示牌（此处填写具体数字）处。| （此处填写具体数字）",
        "（此处填写整改情况）| （此处填写整改情况）",
        "整改金额（待核实）。| （待核实）",
        "印发办法【待补充文号】。| 【待补充文号】",
        "完成率为（请填写）。| （请填写）",
        "【批注：数字需核对】已完成。| 【批注：数字需核对】",
        "<ins>已完成</ins>| <ins>",
        "请根据实际情况填写后上报。| 请根据实际情况填写",
        "由（单位名称）负责落实。| （单位名称）",
        "（插入照片）| （插入照片）"
      })
  void finds_instructions_to_the_writer(String sentence, String residue) {
    assertThat(Spots.inResult(MentionKind.DRAFTING_RESIDUE, sentence)).contains(residue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请各支部自查，形成报告。",
        "待核实的3条线索已全部办结。",
        "新建制度4项，修订：3项。",
        "对待补充的材料逐一补齐。",
        "要求群众如实填写登记表。",
        "主体完工（待验收）。",
        "印发《实施方案（征求意见稿）》征求意见。",
        "组织填写承诺书96份（含新进人员）。"
      })
  void is_quiet_about_instructions_to_others(String sentence) {
    assertThat(Spots.inResult(MentionKind.DRAFTING_RESIDUE, sentence)).isEmpty();
  }

  @Test
  void finds_the_mark_of_a_draft_in_the_title() {
    assertThat(Spots.in(MentionKind.DRAFTING_RESIDUE, "TITLE: 关于整改进展情况的通报（征求意见稿）"))
        .containsExactly("（征求意见稿）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "更多范文请加微信 abc12345| 微信abc12345",
        "扫码关注我们，领取更多资料。| 扫码关注我们",
        "会员专享下载| 会员专享下载",
        "来自第一范文网。| 来自第一范文网",
        "详见 http://www.fanwen123.com/a.html 。| http://www.fanwen123.com/a.html"
      })
  void finds_marks_of_other_sites(String sentence, String mark) {
    assertThat(Spots.inResult(MentionKind.WATERMARK, sentence)).contains(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "落实来客登记、扫码测温等措施。",
        "风险预案从网络下载，照搬照抄。",
        "通过“清风苇塘”微信公众号发布信息23条。",
        "工会会员领取慰问品。",
        "群众领取补贴需本人签字。",
        "引导居民扫码关注社区公众号。",
        "登录www.qiyun.gov.cn查询。",
        "建立职工文库2个。",
        "组织学员下载学习资料。"
      })
  void is_quiet_about_working_channels(String sentence) {
    assertThat(Spots.inResult(MentionKind.WATERMARK, sentence)).isEmpty();
  }

  @Test
  void takes_a_copyright_notice_at_the_end_for_furniture_of_the_page() {
    String body = "\nRESULT(R1): 已完成。".repeat(8);
    assertThat(Spots.in(MentionKind.WATERMARK, "RESULT(R1): 转载请注明出处。" + body))
        .containsExactly("转载请注明");
    assertThat(Spots.in(MentionKind.WATERMARK, "RESULT(R1): 已完成。" + body + "\nOTHER: 版权所有：区政府"))
        .isEmpty();
  }

  @Test
  void finds_a_line_that_stands_on_every_page() {
    assertThat(
            Spots.in(
                MentionKind.REPEATED_LINE,
                "RESULT(R1): 好文档下载站\nRESULT(R1): 已完成整改。\nRESULT(R2): 好文档下载站\n"
                    + "RESULT(R2): 已完成整改。\nRESULT(R3): 好文档下载站\nRESULT(R3): 已完成整改。"))
        .containsExactly("好文档下载站");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由村干部张三负责。| 张三",
        "联系人：李四。| 李四",
        "电子邮箱：admin@example.com。| admin@example.com",
        "监督电话：12345678。| 12345678"
      })
  void finds_examples(String sentence, String value) {
    assertThat(Spots.in(MentionKind.DEMO_VALUE, "CONTACT: " + sentence)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "监督电话：0431-81234560。",
        "拨打12345热线反映。",
        "张三营镇李四沟村完成改厕。",
        "王五庄小学已整改。",
        "资金12345678元已拨付。",
        "电子邮箱：jwjb@qiyun.gov.cn。",
        "抽查检测（test）报告3份。"
      })
  void is_quiet_about_real_values(String sentence) {
    assertThat(Spots.in(MentionKind.DEMO_VALUE, "CONTACT: " + sentence)).isEmpty();
  }

  @Test
  void takes_one_listed_name_for_likely_and_two_for_certain() {
    assertThat(Spots.uncertain(MentionKind.DEMO_VALUE, "RESULT(R1): 责任人吉茹定。"))
        .containsExactly("吉茹定");
    assertThat(Spots.uncertain(MentionKind.DEMO_VALUE, "RESULT(R1): 责任人张吉惟、林国瑞。")).isEmpty();
    assertThat(Spots.inCell(MentionKind.DEMO_VALUE, Concept.PERSON, "张三")).containsExactly("张三");
    assertThat(Spots.inCell(MentionKind.DEMO_VALUE, Concept.PROGRESS, "test"))
        .containsExactly("test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"机密★一年", "秘密", "【内部资料 注意保存】", "内部文件，请勿外传", "（阅后销毁）", "绝密"})
  void finds_markings_that_forbid_publication(String line) {
    assertThat(Spots.in(MentionKind.SECRECY_MARKING, "TITLE: " + line)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展保密教育，学习保守国家秘密法。",
        "内部文件管理不规范的问题已整改。",
        "严禁外传工作群信息，签订承诺书。",
        "泄露商业秘密的风险已排除。",
        "对涉密载体进行清理。",
        "制定内部资料管理办法。"
      })
  void is_quiet_about_secrets_in_a_sentence(String sentence) {
    assertThat(Spots.inResult(MentionKind.SECRECY_MARKING, sentence)).isEmpty();
  }
}
