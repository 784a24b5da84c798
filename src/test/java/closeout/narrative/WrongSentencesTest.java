package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Fact;
import closeout.dossier.PartsOfWhole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in which one thing is wrong. */
class WrongSentencesTest {

  @ParameterizedTest
  @MethodSource("sentences")
  void a_wrong_sentence_gives_one_contradicted_statement(String kind, String sentence) {
    List<Fact> facts = new ArrayList<>();
    Reading reading = Readings.of(Zone.SUMMARY, sentence);
    new Figures().observe(reading, facts::add);
    new EnumeratorSequences().observe(reading, facts::add);
    assertThat(facts)
        .filteredOn(InnocentSentencesTest::contradicted)
        .extracting(WrongSentencesTest::kind)
        .containsExactly(kind);
  }

  private static String kind(Fact fact) {
    return fact instanceof PartsOfWhole parts
        ? parts.subject().name()
        : fact.getClass().getSimpleName();
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of("STATUSES", "巡察反馈问题17个，已完成15个、基本完成1个。"),
        Arguments.of("Duration", "2024年10月8日至12日，用10天时间完成排查。"),
        Arguments.of("Duration", "历时3个月（2024年8月1日至9月30日）完成排查。"),
        Arguments.of("Share", "4座水库中，75.5%已完成加固。"),
        Arguments.of("OTHER", "清理垃圾点位36个（城区段15个、农村段23个）。"),
        Arguments.of("OTHER", "共有河道48条，分别为县级河道6条、镇级河道17条、村级河道27条。"),
        Arguments.of("OTHER", "收到诉求18件：水费类7件、水质类5件、服务类4件。"),
        Arguments.of("MONEY", "清退补贴4.8万元，其中加班补贴3.1万元、通讯补贴2.2万元。"),
        Arguments.of("OTHER", "全县62座水库中，已完成安全鉴定49座，尚有15座未鉴定。"),
        Arguments.of("PAIR", "抽查凭证46张，发现手续不全的51张。"),
        Arguments.of("REGULATIONS", "共建立健全制度9项，其中新建4项、修订6项。"),
        Arguments.of("Share", "应缴费单位25家，已缴20家，缴费率达到90%。"),
        Arguments.of("Share", "年度计划投资500万元，完成投资420万元，占年度计划的94%。"),
        Arguments.of("Share", "7个支部中，规范化支部占比达到80%。"),
        Arguments.of("Change", "办结率由去年的62%提高到今年的91%，提高39个百分点。"),
        Arguments.of("Enumeration", "先后到城东、桃源、柳泽、青浦5个乡镇调研。"),
        Arguments.of("Enumeration", "开展“三清一查”“学法讲堂”“微党课”4项活动。"),
        Arguments.of("STATUSES", "巡察反馈的23个问题中，已完成整改19个，正在推进5个。"),
        Arguments.of("STATUSES", "本次巡察共反馈3个方面28个问题，截至目前，完成整改24个，基本完成整改2个，正在整改3个。"),
        Arguments.of("STATUSES", "巡视反馈的46个具体问题，已整改到位40个，需长期坚持整改4个，正在整改1个。"),
        Arguments.of("STATUSES", "审计指出问题35项，报告日已整改30项，正在整改4项，未整改2项。"),
        Arguments.of("Share", "反馈问题20个，已完成整改18个，整改完成率92%。"),
        Arguments.of("Share", "反馈的25个问题，已完成整改21个，完成率为82%。"),
        Arguments.of("STATUSES", "目前，13项问题已完成10项，正在整改2项，尚未整改2项。"),
        Arguments.of("STATUSES", "9个问题中7个已完成、1个基本完成、2个正在推进。"),
        Arguments.of("STATUSES", "已整改完成15个、正在整改4个，共计20个问题。"),
        Arguments.of("STATUSES", "反馈的18个问题，除2个需长期坚持外，其余15个均已整改到位。"),
        Arguments.of("Share", "共查出问题32个。截至11月底，已整改到位29个，正在整改3个，整改率93.6%。"),
        Arguments.of("Share", "问题整改到位率83.3%，30个问题整改到位28个。"),
        Arguments.of("Share", "反馈问题16个，已完成14个，2个正在推进，分别占82.5%、12.5%。"),
        Arguments.of("Share", "到期应完成整改问题17个，实际完成16个，到期整改完成率100%。"),
        Arguments.of("Share", "在40项任务中，有38项已经办结，办结率97%，还有2项正在办理。"),
        Arguments.of("OTHER", "反馈意见28条，其中采纳26条，其余3条因不符合政策未予采纳。"),
        Arguments.of("MEASURES", "制定整改措施56条，已完成50条，正在推进7条。"),
        Arguments.of("PAIR", "受理信访12件，办结14件。"),
        Arguments.of("PAIR", "移交问题线索9件，已办结11件。"),
        Arguments.of("PAIR", "立案5件，结案7件。"),
        Arguments.of("PAIR", "收集群众意见86条，已办理90条。"),
        Arguments.of("OTHER", "共20个小区，专业物业2个，其余17个。"),
        Arguments.of("OTHER", "全镇26个村，其中27个村已建成。"),
        Arguments.of("OTHER", "排查隐患96处，已整改94处，剩余3处。"),
        Arguments.of("OTHER", "提出意见建议19条，采纳15条，未采纳的3条已说明理由。"),
        Arguments.of("OTHER", "26名党员中，已转出6名，其余21名正在办理。"),
        Arguments.of("OTHER", "共有46座桥涵，已加固30座，剩余18座列入计划。"),
        Arguments.of("OTHER", "对28卷档案逐卷复核，补正材料不齐全的18卷，其余14卷符合要求。"),
        Arguments.of("OTHER", "对上轮反馈的42个问题全面复核，巩固39个，其余8个重新整改。"),
        Arguments.of("OTHER", "整治“散乱污”企业15家，其中关停取缔9家，其余11家升级改造。"),
        Arguments.of("OTHER", "对27个产业项目逐一复核，21个运行正常，其余9个已调整实施主体。"),
        Arguments.of("OTHER", "管网改造44处已完成37处，剩余10处结合旧城改造实施。"),
        Arguments.of("OTHER", "开展绩效评价项目12个，其中评价结果为“优”“良”的14个。"),
        Arguments.of("OTHER", "排查项目63个，其中政府投资项目28个，社会投资项目67个。"),
        Arguments.of("Share", "甲、乙两类分别50户、30户，共80户，分别占62.5%、47.5%。"),
        Arguments.of("PAIR", "排查矛盾纠纷203起，调处成功205起。"),
        Arguments.of("PAIR", "对11个支部开展标准化验收，达标13个。"),
        Arguments.of("Share", "选拔干部14名，其中35岁以下9名，占71.29%。"),
        Arguments.of("REGULATIONS", "共建立健全制度12项，新建3项，修订6项。"),
        Arguments.of("Enumeration", "走访农技站、财政所、司法所等2个部门。"),
        Arguments.of("Enumeration", "在柳坡、河湾、青塘、石桥等3个村推行积分制。"),
        Arguments.of("OTHER", "第一轮反馈问题56个，完成54个；第二轮反馈问题61个，完成57个；两轮合计完成115个。"),
        Arguments.of("MONEY", "追回8万元、上缴3万元，合计12万元。"),
        Arguments.of("MONEY", "追缴资金3.26万元，清退资金2.71万元，合计6.97万元。"),
        Arguments.of("MONEY", "问题金额1200万元，整改到位资金900万元，未整改资金200万元。"),
        Arguments.of("REGULATIONS", "新建制度4项、修订制度5项，共计8项。"),
        Arguments.of("REGULATIONS", "制度12项，其中新建4项、修订7项。"),
        Arguments.of("REGULATIONS", "制定制度6项，修订3项，废止1项，共11项。"),
        Arguments.of("REGULATIONS", "建立完善制度15项，其中新建9项、修订7项。"),
        Arguments.of("PERSONS", "共处理9人：党纪处分2人、诫勉3人、批评教育3人。"),
        Arguments.of("PERSONS", "共问责12人，给予党纪处分3人、政务处分2人、诫勉4人、批评教育2人。"),
        Arguments.of("PERSONS", "给予党纪处分5人（警告3人、严重警告1人）。"),
        Arguments.of("Share", "其中60岁以上121人，占总人数250人的52%。"),
        Arguments.of("Share", "共有楼栋长250人，其中60岁以上121人，占52%。"),
        Arguments.of("Share", "社区共有居民4860户，已走访3888户，走访率85%。"),
        Arguments.of("Share", "应收回问卷300份，收回287份，回收率97.5%。"),
        Arguments.of("Share", "甲、乙两类问题分别为8个、12个，分别完成6个、9个，占75%、85%。"),
        Arguments.of("Share", "14个支部中，93.3%已整改。"),
        Arguments.of("Change", "信访量由12件下降到15件。"),
        Arguments.of("Change", "村集体收入由5万元提高到8万元，增长80%。"),
        Arguments.of("Change", "审批时限由15个工作日压缩至9个工作日，压缩50%。"),
        Arguments.of("Change", "由上年的86件下降到64件，同比上升25.6%。"),
        Arguments.of("Duration", "2024年3月1日至3月31日，为期28天。"),
        Arguments.of("Duration", "2024年3月18日至5月10日，县委第二巡察组开展了为期60天的巡察。"),
        Arguments.of("Duration", "公示时间：2023年3月6日至2023年3月10日，共7个工作日。"),
        Arguments.of("Duration", "整改期自2024年5月6日起至2024年7月5日，共3个月。"),
        Arguments.of("Enumeration", "指导甲村、乙村、丙村4个村开展整治。"),
        Arguments.of("Enumeration", "对《财务管理办法》《采购管理办法》《接待管理办法》《资产管理办法》等3项制度进行修订。"),
        Arguments.of("Enumeration", "对县住建局、县水利局、县农业农村局4个单位开展检查。"),
        Arguments.of("Enumeration", "突出三个方面：一是强化学习；二是完善制度；三是压实责任；四是严格考核。"),
        Arguments.of("Sequence", "一是加强学习；三是完善制度。"),
        Arguments.of("CATEGORIES", "党建方面6个、作风方面5个、财务方面4个，共16个。"),
        Arguments.of("CATEGORIES", "反馈问题16个，其中党建方面6个、作风方面5个、财务方面4个。"),
        Arguments.of("STATUSES", "巡察反馈问题33个，全部完成整改35个。"),
        Arguments.of("STATUSES", "本轮反馈问题三十二个，已完成二十八个，正在整改五个。"),
        Arguments.of("STATUSES", "巡察反馈问题１８个，已完成整改１５个，基本完成２个。"));
  }
}
