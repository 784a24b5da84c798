package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateMention;
import closeout.dossier.Fact;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of good reports in which no spotter may see a fault. */
class HarmlessSentencesTest {

  private static final Set<MentionKind> NO_FAULT =
      EnumSet.of(
          MentionKind.REASON_OR_NEXT_STEP,
          MentionKind.MASKED_NAME,
          MentionKind.REOPENING,
          MentionKind.MATERIAL_MATTER);

  private static final String SENTENCES =
      """
      坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神。
      增强“四个意识”、坚定“四个自信”、做到“两个维护”，拥护“两个确立”。
      召开党委会专题研究巡察整改工作，逐条认领、逐项剖析。
      成立整改工作领导小组，党委书记任组长，班子成员任副组长。
      制定整改措施34条，明确责任领导、责任部门和完成时限。
      实行周调度、月通报，做到整改一项、销号一项。
      对照问题清单、任务清单、责任清单，压实整改责任。
      党委书记认真履行第一责任人职责，亲自部署、亲自过问。
      组织党员干部集中学习12次，参加学习230余人次。
      将学习情况纳入年度考核，作为评先评优的重要依据。
      严格落实“三会一课”制度，规范召开组织生活会。
      健全完善“三重一大”事项决策制度，会议记录完整规范。
      领导班子成员严格执行“一岗双责”，定期开展谈心谈话。
      对工作不力的3名干部进行了批评教育和提醒谈话。
      按照干部管理权限，对相关责任人员进行了追责问责。
      镇纪委对2名村干部予以诫勉，对1名报账员给予党内警告处分。
      对王某某违规报销问题进行核查，收回违规资金0.32万元。
      纪检监察机关已办结问题线索4件，给予党纪处分2人。
      清退超标准接待费用3.72万元，已上缴区财政专户。
      追缴逾期租金11.27万元，全部存入村集体账户。
      对历年账目进行清理，补齐附件58份，规范入账凭证120张。
      修订《机关财务管理办法》，明确审批权限和报销流程。
      印发《关于进一步规范公务接待的通知》（清府办发〔2024〕12号）。
      新建制度4项、修订制度3项、废止制度1项。
      开展固定资产清查，盘点资产486件，做到账实相符。
      聘请第三方机构对23家企业开展安全检查，消除隐患96处。
      推进人居环境整治，清运垃圾320吨，拆除残垣断壁41处。
      落实河长制、林长制，镇村两级河长巡河860人次。
      整治“散乱污”企业8家，完成淘汰类锅炉改造12台。
      建设高标准农田2100亩，修复沟渠1.8公里、机耕道650米。
      实行网格化管理，划分网格26个，配备网格员52名。
      走访慰问困难群众186户，解决急难愁盼问题42个。
      为残疾人、低保户、特困人员等困难群体办理救助手续。
      开展控辍保学排查，全镇适龄儿童入学率达到100%。
      组织中小学生开展爱国主义教育，参观革命纪念馆。
      关爱留守儿童和困境儿童，建立“一对一”帮扶台账。
      信访工作实行领导包案，化解信访积案8件，回访信访人16次。
      畅通举报渠道，保护举报人合法权益，受理举报全部办结。
      公开监督电话和举报信箱，主动接受群众监督。
      通过微信公众号、公示栏、村村响广播宣传惠农政策。
      扫码测温、来客登记等措施落实到位。
      下载安装反诈软件，群众知晓率明显提高。
      会计人员持证上岗，出纳与会计岗位分设。
      主任、副主任分工明确，职责清晰。
      班子成员带头作检查，查摆问题21个，制定整改措施30条。
      干部任免严格执行动议、民主推荐、考察、讨论决定等程序。
      干部选拔任用全程纪实，公示期满无异议。
      党员发展程序规范，档案材料齐全完整。
      按期完成换届选举，配齐配强支部班子。
      党费收缴使用情况按季度公示，按规定足额上缴。
      推行“一站式”服务，群众办事更加便捷。
      平均办理时限由5个工作日压缩至3个工作日。
      能合并召开的会议一律合并召开，发文数量同比下降31.6%。
      截至2024年9月20日，反馈的15个问题已完成整改15个。
      2024年3月18日至5月10日，县委第二巡察组进行了常规巡察。
      根据《中国共产党巡视工作条例》和党务公开有关规定，现将整改情况公布如下。
      区委巡察组反馈意见后，班子成员照单全收、立行立改。
      加强河湖巡查，对新发现的问题7日内处置到位。
      严格落实安全生产“党政同责、一岗双责、失职追责”要求。
      组织应急演练15场次，参演群众2300余人次。
      储备防汛物资11类，更新应急预案14个。
      高层建筑消防通道全部打通，3栋居民楼完成加装电梯。
      老旧小区改造惠及居民4860户，受到居民一致好评。
      “一村一策”制定产业规划，5个薄弱村年收入全部突破5万元。
      打造AAA级景区1个，推出“景区+农家乐”旅游线路3条。
      推广“支部+合作社+农户”模式，带动就业130人。
      深化“1+3+N”基层治理体系，矛盾纠纷化解率达98%。
      公示牌规格为1.2米×0.8米，统一安装在村委会门口。
      购置CT机、X光机等设备，提升医疗服务水平。
      对患者开展随访，家庭医生签约服务率达到85%。
      落实乙类乙管政策，做好重点人群健康服务。
      开展保密教育，学习保守国家秘密法，签订保密承诺书。
      加强涉密载体管理，清理过期文件资料。
      规范内部文件流转，严格公文审核把关。
      举办财务、采购、工程管理等培训班3期，培训186人次。
      建立工程项目台账，实行全过程跟踪审计。
      小微工程严格执行预算评审、公开发包、联合验收程序。
      政府采购实行集体研究、公开比选，杜绝化整为零。
      清理长期挂账往来款26笔，规范会计核算。
      对结余资金统筹安排使用，提高资金使用效益。
      将惠农补贴发放情况在村务公开栏公示，接受群众监督。
      纠正在补贴发放中存在的面积虚报问题，核减面积36亩。
      真正做到靠制度管权、管事、管人。
      以高质量整改成效推动各项事业高质量发展。
      统筹推进“林长制”“河长制”工作，守护绿水青山。
      推动解决了一批群众反映强烈的突出问题。
      持续深化整改，做到思想不松、标准不降、力度不减。
      对已完成的整改任务适时开展“回头看”，防止反弹回潮。
      探索建立长效机制，以制度刚性约束推动作风转变。
      党委书记与17个村党组织书记逐一谈话，签订责任书19份。
      分管领导带队深入一线调研，现场办公解决问题9个。
      办公室负责统筹协调，纪检组负责监督检查。
      各支部书记抓党建述职评议全部完成，测评结果已通报。
      严格考勤纪律，对迟到早退人员进行通报。
      机关干部下沉社区开展志愿服务，累计服务260人次。
      村民代表大会表决通过村规民约，村民参与率92%。
      居民公约、红白理事会章程等上墙公示。
      人员经费、公用经费分类核算，专款专用。
      单位内部控制手册已编制完成并印发执行。
      通过自查自纠，未发现违规操办婚丧喜庆事宜的情况。
      经核查，群众反映问题不属实，已向群众作出解释说明。
      邀请专家授课2次，选派业务骨干外出培训5人。
      二〇二四年度工作要点已印发，重点任务分解到人。
      电子台账使用Excel表格统一格式，实行动态更新。
      建成充电桩120个，平均每处20个，满足居民充电需求。
      全面梳理权责清单，规范行政执法程序，案卷评查合格率100%。
      做到一项一项核对、一件一件落实、一户一户走访。
      认真汲取教训，举一反三，建章立制，以案促改。
      镇机关食堂严格执行采购验收制度，票据齐全。
      联系电话：0385-6102214；邮寄地址：振兴路18号镇纪委。
      """;

  @ParameterizedTest
  @MethodSource("sentences")
  void no_fault_is_seen_in_a_harmless_sentence(String sentence) {
    List<Fact> faults = new ArrayList<>();
    for (String tag : List.of("RESULT(R1)", "SUMMARY", "NEXT_STEPS")) {
      Mentions.inReports(Wording.BUILT_IN)
          .observe(
              Readings.of(tag + ": " + sentence),
              fact -> {
                if (fault(fact)) {
                  faults.add(fact);
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  static Stream<String> sentences() {
    return SENTENCES.lines();
  }

  private static boolean fault(Fact fact) {
    if (fact instanceof Mention mention) {
      return !NO_FAULT.contains(mention.kind());
    }
    return fact instanceof DateMention date && !date.possible()
        || fact instanceof Statement statement && statement.kind() == StatementKind.CASE_UNDER_WAY;
  }
}
