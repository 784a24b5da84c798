package closeout.narrative;

import closeout.wording.Dates;
import closeout.wording.Phrase;
import closeout.wording.Search;
import closeout.wording.WrittenDate;
import java.util.BitSet;
import java.util.List;

/**
 * The digits and numerals of a text that count nothing (docs/reading.md, Claims): dates, times,
 * ordinals, numbers of documents, standards, buildings and phones, fixed phrases.
 */
final class NotQuantities {

  private static final String CN = "[〇零一二三四五六七八九十]";

  private static final List<Phrase> PHRASES =
      List.of(
          // Times, and what Dates leaves over
          Phrase.compile(
              "(?<!\\d)(?:19|20)\\d{2}(?:[-至到/、](?:19|20)\\d{2}){1,3}+(?!\\d|[个项条件人户名])"),
          Phrase.compile("(?<!\\d)\\d{1,2}(?:[、\\-至到和]\\d{1,2}){1,11}+月"),
          Phrase.compile("(?<!\\d)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?!\\d)"),
          Phrase.compile("(?<!\\d)\\d{1,2}(?:时\\d{1,2}分?|点(?:\\d{1,2}分|钟|半|整))"),
          Phrase.compile("(?<!\\d)\\d{5,8}日"),
          Phrase.compile("(?<!\\d)(?<!为期)(?<!历时)(?<!共)(?<!共计)(?<!连续)(?<!用时)\\d{1,2}日(?!内|之内|以内)"),
          Phrase.compile("(?<!\\d)[12]\\d年(?=度|底|初|以来|上半|下半|[一二三四]季)"),
          Phrase.compile("[一二三四1-4]季度"),
          // Ordinals
          Phrase.compile(
              "第(?:\\d{1,4}|[〇零一二三四五六七八九十百]{1,5})(?:[、\\-至和](?:\\d{1,4}|" + CN + "{1,3}))?"),
          Phrase.compile("(?<![^\\n。；;：:])\\(?\\d{1,3}[.)、](?!\\d)"),
          Phrase.compile("(?<![^\\n])\\d{1,2}[.．]\\d{1,2}(?:\\.\\d{1,2})?(?=[^\\d%万亿元个项条件])"),
          Phrase.compile("[(（]\\d{1,3}[)）]"),
          Phrase.compile(
              "(?:序号|编号|附件|附表|附录|附图|图|表)[:：]?(?:\\d{1,3}|"
                  + CN
                  + "{1,3})(?=[\\s:：.、，,。;；)）》\\-整]|$)"),
          Phrase.compile("项目\\d{1,2}\\.\\d{1,2}(?=[\\s:：、，,])"),
          // Documents, standards, codes, buildings, phones
          Phrase.compile("[〔\\[【(（﹝](?:19|20)\\d{2}[〕\\]】)）﹞](?:第?\\d{1,5}号)?"),
          Phrase.compile("(?<!\\d)\\d{1,6}号(?!召)"),
          Phrase.compile("[A-Za-z/_@#][-\\s]?\\d{1,20}(?:[-.]\\d{1,8}){0,3}"),
          Phrase.compile("(?<!\\d)\\d{1,20}(?:[A-Za-z/_@#]\\d{0,20}|\\+[A-Za-z\\d]{1,6})"),
          Phrase.compile("\\+\\d{1,4}(?![\\d.])"),
          Phrase.compile("(?<!\\d)0\\d{2,3}-{1,2}\\d{5,10}(?:(?:-|转(?:分机)?)\\d{1,6})?"),
          Phrase.compile("(?<!\\d)\\d{3,4}-\\d{3,4}-\\d{3,4}(?!\\d)"),
          Phrase.compile("(?<!\\d)\\d{1,3}(?:-\\d{1,4}){1,3}(?:号楼|号|栋|幢|单元|室)"),
          Phrase.compile("(?<!\\d)\\d{1,4}[#＃](?:楼|栋)?"),
          Phrase.compile("(?<!\\d)\\d{1,4}(?:单元|室|[栋幢](?=\\d|居民|单元|楼))"),
          Phrase.compile("(?<!\\d)\\d{4,18}(?=热线|平台|服务)"),
          Phrase.compile("(?:邮编|邮政编码)：?\\d{6}(?!\\d)"),
          Phrase.compile("(?:邮编|邮政编码|电话|传真|账号|卡号|热线|信箱|索引号|许可证)号?[:：]\\d{3,20}"),
          Phrase.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
          Phrase.compile("(?<!\\d)\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?(?!\\d)"),
          // Fixed phrases
          Phrase.compile("[“‘「](?=[\\d" + ChineseNumerals.CHARACTERS + "])[^”’」\\n]{1,8}[”’」]"),
          Phrase.compile("《[^》\\n]{1,60}》"),
          Phrase.compile("三会一课|三重一大|两个责任|两个维护|两个确立|四个意识|四个自信|四个全面|四种形态|四项基本原则"),
          Phrase.compile("八项规定|三大攻坚|五位一体|三类人群|四个最严|四个服务|两个一百年|三个代表|两个务必|两个覆盖|两个清单"),
          Phrase.compile("两代表一委员|两不愁三保障|四不摘|三个区分开来|三项制度改革|六项纪律|三大员|五个必须|七个有之"),
          Phrase.compile("[一二三四五六七八九十]个一(?!个)|[一二三四五六七八九十]清[一二三四五六七八九十]"));

  private NotQuantities() {}

  /** The characters that belong to no quantity. */
  static BitSet in(String text) {
    BitSet excluded = new BitSet(text.length());
    for (WrittenDate date : Dates.find(text)) {
      excluded.set(date.from(), date.to());
    }
    for (Phrase phrase : PHRASES) {
      Search found = phrase.matcher(text);
      while (found.find()) {
        excluded.set(found.start(), found.end());
      }
    }
    return excluded;
  }
}
