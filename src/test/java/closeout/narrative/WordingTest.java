package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对村干部进行进行再教育。| 进行进行",
        "完善完善管理台账。| 完善完善",
        "开展了专项整治专项整治行动。| 专项整治专项整治",
        "关于整改整改情况的通报。| 整改整改",
        "落实了主体责任主体责任。| 主体责任主体责任"
      })
  void finds_words_written_twice(String sentence, String words) {
    assertThat(Spots.inResult(MentionKind.REPEATED_WORD, sentence)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "存在念念文章、读读文件的现象。",
        "一项一项核对，一件一件落实。",
        "组织大家讨论讨论。",
        "走遍家家户户，涉及方方面面。",
        "培训社会工作工作者12名。",
        "开展检查，检查结果公示。",
        "组织学习学习强国平台课程。",
        "加强领导领导干部个人事项报告。",
        "方便群众服务服务中心办事。",
        "2024年2024个岗位。",
        "明明白白、清清楚楚。",
        "做到“研究研究”不拖延。",
        "三三制轮流值班。"
      })
  void is_quiet_about_reduplication(String sentence) {
    assertThat(Spots.inResult(MentionKind.REPEATED_WORD, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "改造管网3公里（含附属设施。| （含附属设施",
        "党支部书记(共15人专题学习规定2次。| （共15人专题学习规定2次",
        "修订《管理办法，明确责任。| 《管理办法，明确责任",
        "落实“一岗双责，压实责任。| “一岗双责，压实责任",
        "明确责任领导）和时限。| 明确责任领导）"
      })
  void finds_marks_without_their_pair(String sentence, String shown) {
    assertThat(Spots.in(MentionKind.UNPAIRED_BRACKET, "TITLE: 通报\nRESULT(R1): " + sentence))
        .containsExactly(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1）召开会议；2）制定方案。",
        "包括：a）学习；b）检查。",
        "统筹推进“林长制”“河长制”工作“守护”好绿水青山。",
        "完成上级要求的“传达“规定动作”学习”任务。",
        "修订《关于落实<规定>的办法》（试行）。",
        "改造管网(含附属设施）3公里。",
        "引用don’t一词。",
        "（注：数据截至月底。\n由各村汇总。）"
      })
  void is_quiet_about_pairs_and_ordinals(String sentence) {
    assertThat(Spots.inResult(MentionKind.UNPAIRED_BRACKET, "说明。\n" + sentence)).isEmpty();
  }

  @Test
  void judges_no_text_that_begins_in_the_middle_of_a_sentence() {
    assertThat(Spots.inResult(MentionKind.UNPAIRED_BRACKET, "函）3个，已完成。")).isEmpty();
  }

  @Test
  void pairs_quotation_marks_over_the_paragraphs_of_an_issue() {
    assertThat(Spots.inResult(MentionKind.UNPAIRED_BRACKET, "针对“学习不够。\n研讨不深”的问题，开展学习。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "修订完善村级财务管理制度，明确审批权限和程序，并进一步，",
        "召开专题会议研究部署整改工作，逐项明确责任领导和责任人员，同时",
        "完成农村人居环境整治任务12项。安排专人负责日常管护，建立巡查台账和"
      })
  void finds_paragraphs_that_break_off(String paragraph) {
    assertThat(Spots.inResult(MentionKind.UNFINISHED_PARAGRAPH, paragraph)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.关于贯彻执行上级党委决策部署有欠缺不够到位的问题",
        "修订完善村级财务管理制度，明确审批权限和程序。",
        "整改责任单位",
        "一是召开会议；二是制定方案；三是开展检查；四是总结经验；",
        "（一）聚焦基层贯彻落实党的路线方针政策和决策部署情况"
      })
  void is_quiet_about_headings_and_finished_paragraphs(String paragraph) {
    assertThat(Spots.inResult(MentionKind.UNFINISHED_PARAGRAPH, paragraph)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "根据巡察安排，县委第五巡视组进驻，县委巡察组反馈意见。| 县委第五巡视组",
        "巡察反馈后，传达学习区委巡视组反馈意见，开展巡察整改。| 区委巡视组",
        "巡察期间，巡察组指出问题，对巡视反馈问题逐项整改。| 巡视反馈",
        "区委巡察组反馈后，按巡查组要求落实巡察整改。| 巡查组"
      })
  void finds_another_word_for_this_inspection(String sentence, String words) {
    assertThat(Spots.in(MentionKind.INSPECTION_TERM, "SUMMARY: " + sentence))
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《中国共产党巡视工作条例》，巡察组反馈意见，开展巡察整改。",
        "巡察整改中，深入学习关于巡视工作的重要论述，落实巡察意见。",
        "加强巡视巡察上下联动，巡察组反馈问题全部认领，巡察整改有序推进。",
        "巡察组指出河长巡查不到位，巡察整改中加强河湖巡查和日常巡查。",
        "结合中央巡视反馈问题和省委巡视整改，抓好巡察整改，巡察组认可。",
        "巡察组反馈后，开展巡查3次，巡查员12名到岗，巡察整改完成。",
        "落实省委第十二轮巡视整改任务，巡察整改同步推进，巡察组满意。",
        "省委巡视组反馈后，省委巡视整改全面推开，指导市县巡察工作。",
        "落实省委巡视整改要求，对巡视反馈问题举一反三，巡察组满意，巡察整改、巡察反馈意见全部落实。"
      })
  void is_quiet_about_other_inspections(String sentence) {
    assertThat(Spots.in(MentionKind.INSPECTION_TERM, "SUMMARY: " + sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"严格落实“三会一科”制度。| 三会一科 三会一课", "做到举一返三。| 举一返三 举一反三", "给予留党查看处分。| 留党查看 留党察看"})
  void finds_misspelt_terms(String sentence, String expected) {
    assertThat(Spots.detailed(MentionKind.MISQUOTED_TERM, "RESULT(R1): " + sentence))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"从五个方面加强学习。", "落实“三会一课”。", "取消号牌管理。", "以四种形式开展宣传。", "两个确定的目标。", "落实三务公开。"})
  void is_quiet_about_other_words(String sentence) {
    assertThat(Spots.inResult(MentionKind.MISQUOTED_TERM, sentence)).isEmpty();
  }

  @Test
  void finds_two_spellings_of_a_quoted_name() {
    assertThat(
            Spots.detailed(
                MentionKind.NAME_VARIANT,
                "PROBLEM(R1): 立足“三馆一址”资源不够。\nRESULT(R1): 组建“三馆一址”宣讲团。发挥“四馆一址”作用。"))
        .containsExactly("四馆一址 三馆一址");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增强“四个意识”。坚定“四个自信”。",
        "推行“一村一品”。落实“一村一策”。",
        "建立“一户一档”“一户一策”。",
        "落实“林长制”。落实“河长制”。",
        "开展“清洁村庄”行动。评选“最美庭院”。"
      })
  void is_quiet_about_different_names(String text) {
    assertThat(Spots.inResult(MentionKind.NAME_VARIANT, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"参训约50余人。", "支出近12.35万元左右。", "每组30-20人。", "费用减少2倍。", "需5—3个月完成。"})
  void finds_impossible_quantities(String sentence) {
    assertThat(Spots.inResult(MentionKind.IMPOSSIBLE_QUANTITY, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话0431-81179802。",
        "比分30:20。",
        "每2—3个网格设站。",
        "近50人参加。",
        "约50人参加。",
        "2023-2024学年。",
        "减少3件。",
        "增长2倍。",
        "办公面积压减50余平方米。"
      })
  void is_quiet_about_possible_quantities(String sentence) {
    assertThat(Spots.inResult(MentionKind.IMPOSSIBLE_QUANTITY, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"追回资金3.25，已入账。", "拨付0.123456万元。", "清退违规补贴资金2600，并上缴。"})
  void finds_implausible_amounts(String sentence) {
    assertThat(Spots.inResult(MentionKind.IMPLAUSIBLE_AMOUNT, sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "交回绩效8.2万元，其中6094.46元用于支出。",
        "追回资金3.25万元。",
        "涉及资金（万元）3.25，已入账。",
        "涉及项目3个，已整改。",
        "追缴资金48.36万元、共计费用2，2万元。",
        "拨付0.1234万元。"
      })
  void is_quiet_about_plausible_amounts(String sentence) {
    assertThat(Spots.inResult(MentionKind.IMPLAUSIBLE_AMOUNT, sentence)).isEmpty();
  }
}
