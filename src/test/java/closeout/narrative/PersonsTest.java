package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "镇纪检书记刘康为副组长| 刘康",
        "以党委书记王进同志为组长| 王进",
        "灶务管理人员孙飞进行约谈| 孙飞",
        "村委会主任马静静给予警告处分| 马静静",
        "对网格员鲁明远履职不力问题| 鲁明远",
        "工作人员宋启航违规报销| 宋启航",
        "由欧阳修文同志牵头| 欧阳修文",
        "村民诸葛云、居民司马青| 诸葛云 司马青",
        "对干部王某某进行谈话| 王某某",
        "会计李××| 李××"
      })
  void finds_names_behind_posts(String text, String names) {
    assertThat(names(text)).isEqualTo(List.of(names.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对党员干部全面进行教育",
        "干部严格落实",
        "党员应当带头",
        "干部任免、居民公约",
        "党委书记任组长",
        "村民成立合作社",
        "干部管理、人员安排",
        "书记和主任",
        "主任及其他成员",
        "村民于每月缴费",
        "干部能力提升",
        "书记通报有关情况",
        "职工温馨家园",
        "党员公开承诺",
        "居民关注的热点",
        "村民计生服务",
        "干部常态化学习",
        "教师师德师风",
        "妇女儿童工作进行研究",
        "成员单位负责"
      })
  void takes_no_ordinary_word_for_a_name(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "镇纪委已对灶务管理人员孙飞进行约谈。| 孙飞 约谈",
        "镇纪委经调查对村支部书记、村委会主任马静静给予警告处分。| 马静静 警告处分",
        "对网格员鲁明远履职不力、编造巡查记录问题进行核查，给予其党内警告处分。| 鲁明远 警告处分",
        "对原党政办工作人员宋启航违规报销问题立案审查，给予其党内严重警告处分。| 宋启航 违规",
        "村会计周大海因违规出借公款被立案。| 周大海 违规",
        "报账员何秀兰受到党内警告处分。| 何秀兰 警告处分",
        "给予村主任郑国栋诫勉。| 郑国栋 诫勉",
        "约谈了项目负责人彭建。| 彭建 约谈",
        "给予陈乐森撤销党内职务处分。| 陈乐森 撤销党内职务",
        "对张伟进行诫勉谈话。| 张伟 诫勉谈话",
        "给予原会计郑立新党内警告处分。| 郑立新 警告处分",
        "党员苗壮酒驾被判处拘役，给予其留党察看处分。| 苗壮 判处",
        "原镇长高建军因违纪被开除党籍。| 高建军 违纪",
        "村支书罗建国同志被通报批评。| 罗建国 通报批评",
        "时任副部长彭海帆统筹不力。2020年1月，彭海帆受到批评教育处理。| 彭海帆 批评教育"
      })
  void finds_names_beside_sanctions(String sentence, String expected) {
    assertThat(Spots.detailed(MentionKind.NAME_BESIDE_SANCTION, "RESULT(R1): " + sentence))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "镇纪检书记刘康为副组长。",
        "党委书记王进同志主持召开会议，研究处分事项。",
        "纪委书记刘康对3名违规干部进行约谈。",
        "由党委书记王进牵头，对相关责任人进行约谈。",
        "对王某某给予党内警告处分。",
        "组长刘康带队查处违规问题5起。",
        "党委书记王进约谈了4名村书记。",
        "村民王大力反映违规用地问题已解决。",
        "对优秀党员赵明在查处案件中的表现予以表彰。",
        "主任李伟要求严肃查处违规行为。",
        "我局局长闻承泽作报告。",
        "对全体人员进行警示教育，问责2人。",
        "对王村进行通报，对李庄进行约谈。",
        "对张家村党支部予以通报批评。",
        "对陈旧设施进行处理。",
        "对郭沟组进行约谈提醒。",
        "对罗列的问题进行通报。",
        "对干部严重违纪问题立案查处。",
        "对人员任用违规问题进行查处。",
        "对工作人员应急处置不力进行通报。",
        "对书记包办代替现象予以通报。",
        "对会计金额错登进行批评教育。",
        "对党员干部万事求稳心态进行批评教育。"
      })
  void is_quiet_about_who_acts(String sentence) {
    assertThat(Spots.inResult(MentionKind.NAME_BESIDE_SANCTION, sentence)).isEmpty();
  }

  @Test
  void mentions_a_person_once() {
    assertThat(Spots.inResult(MentionKind.NAME_BESIDE_SANCTION, "对会计孙飞进行约谈。对会计孙飞给予警告处分。"))
        .containsExactly("孙飞");
  }

  @Test
  void finds_children_who_can_be_recognised() {
    assertThat(Spots.inResult(MentionKind.MINOR, "动员辍学学生李小明返校。")).containsExactly("李小明");
    assertThat(Spots.uncertain(MentionKind.MINOR, "PROBLEM(R1): 有1名辍学学生王某某，原就读于青石中学。"))
        .containsExactly("王某某，原就读于青石中学");
    assertThat(Spots.uncertain(MentionKind.MINOR, "RESULT(R1): 白沙组1名留守儿童张某已落实帮扶。"))
        .containsExactly("张某");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "组织中小学生参观纪念馆。",
        "校长李明组织学生开展实践活动。",
        "与辍学学生王某家长沟通6次。",
        "为全镇留守儿童建档立卡。",
        "资助困难学生52名。",
        "副书记赵明走访慰问困境儿童。",
        "召开会议研究妇女儿童工作进行部署。"
      })
  void is_quiet_about_children_in_general(String sentence) {
    assertThat(Spots.inResult(MentionKind.MINOR, sentence)).isEmpty();
  }

  @Test
  void compares_masked_and_full_names_by_surname_post_and_unit() {
    assertThat(Spots.detailed(MentionKind.MASKED_NAME, "RESULT(R1): 对清溪村副主任赵某某谈话。"))
        .containsExactly("赵某某 赵 副主任 清溪村");
    assertThat(Spots.detailed(MentionKind.FULL_NAME, "RESULT(R1): 清溪村副主任赵大川负责。"))
        .containsExactly("赵大川 赵 副主任 清溪村");
  }

  @Test
  void finds_needs_and_illness_beside_names() {
    assertThat(Spots.inResult(MentionKind.SENSITIVE_ATTRIBUTE, "低保户赵甲乙患慢性病。"))
        .containsExactly("赵甲乙");
    assertThat(Spots.inResult(MentionKind.SENSITIVE_ATTRIBUTE, "看望身患癌症的教师钱小军。"))
        .containsExactly("钱小军");
    assertThat(Spots.inResult(MentionKind.SENSITIVE_ATTRIBUTE, "村民钱小军身患尿毒症，已纳入救助。"))
        .containsExactly("钱小军");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "为残疾人办理补贴。",
        "书记王进走访慰问残疾人家庭。",
        "党员李强为低保户送去物资。",
        "村民赵某某患慢性病。",
        "排查重病患者12人。",
        "对低保对象进行复核。"
      })
  void is_quiet_about_help_for_the_needy(String sentence) {
    assertThat(Spots.inResult(MentionKind.SENSITIVE_ATTRIBUTE, sentence)).isEmpty();
  }

  @Test
  void finds_who_reported() {
    assertThat(Spots.inResult(MentionKind.REPORTER, "信访人赵甲乙反映的占地问题已办结。")).containsExactly("赵甲乙");
    assertThat(Spots.inResult(MentionKind.REPORTER, "举报人：孙立，已回复。")).containsExactly("孙立");
    assertThat(Spots.inResult(MentionKind.REPORTER, "投诉人电话13900001111。"))
        .containsExactly("投诉人电话13900001111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "回访举报人3次。",
        "信访人对处理结果表示满意。",
        "及时向反映人反馈办理情况。",
        "信访人王某某已息访。",
        "保护举报人合法权益。",
        "投诉人反映的噪声问题已解决。"
      })
  void is_quiet_about_reporters_in_general(String sentence) {
    assertThat(Spots.inResult(MentionKind.REPORTER, sentence)).isEmpty();
  }

  @Test
  void finds_home_addresses() {
    assertThat(Spots.inResult(MentionKind.HOME_ADDRESS, "家住幸福路12号3单元201室。")).hasSize(1);
    assertThat(Spots.inResult(MentionKind.HOME_ADDRESS, "村民赵某某（清溪村3组12号）已退款。"))
        .containsExactly("3组12号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3栋居民对环境意见较大。",
        "北安高层3-3栋已完成改造。",
        "对12号楼外墙进行修缮。",
        "在5单元设置宣传栏。",
        "书记王进到3号楼现场办公。",
        "整治2组3号机井。"
      })
  void is_quiet_about_buildings(String sentence) {
    assertThat(Spots.inResult(MentionKind.HOME_ADDRESS, sentence)).isEmpty();
  }

  private static List<String> names(String text) {
    return PersonNames.find(text, 0, text.length()).stream()
        .map(name -> text.substring(name.from(), name.to()))
        .toList();
  }
}
