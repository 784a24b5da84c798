package closeout.narrative;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The consequences for persons that reports count, with the names of their metrics (D6, 8.1-8.4).
 */
final class Sanctions {

  /** Longer terms before those they contain. */
  private static final Map<String, String> TERMS = new LinkedHashMap<>();

  static {
    put("serious_warning", "严重警告");
    put("party_and_administrative_sanction", "党纪政务处分 党纪政纪处分 党政纪处分 党纪、政务处分");
    put("party_sanction", "党纪处分 党内处分");
    put("administrative_sanction", "政务处分 政纪处分 行政处分");
    put("warning", "警告");
    put("major_demerit", "记大过");
    put("demerit", "记过");
    put("demotion", "降级");
    put("expulsion_from_party", "开除党籍");
    put("dismissal", "开除公职 开除");
    put("probation_in_party", "留党察看");
    put("removal_from_party_posts", "撤销党内职务");
    put("removal", "撤职");
    put("judicial_transfer", "移送司法 移送检察");
    put("organisational_measure", "组织处理 组织调整");
    put("relieved", "免职 停职检查 停职 调离 调整岗位 责令辞职");
    put("admonition", "诫勉谈话 诫勉");
    put("criticism_in_public", "通报批评 通报");
    put("criticism", "批评教育 批评帮助");
    put("reminder", "提醒谈话 谈话提醒 提醒");
    put("warning_talk", "警示谈话");
    put("interview", "约谈");
    put("inquiry", "函询");
    put("self_review", "责令检查 责令作出书面检查 书面检查 责令检讨");
    put("first_form", "第一种形态");
    put("second_form", "第二种形态");
    put("third_form", "第三种形态");
    put("fourth_form", "第四种形态");
    put("sanction", "处分");
    put("talk", "谈话");
  }

  private Sanctions() {}

  private static void put(String metric, String terms) {
    for (String term : terms.split(" ")) {
      TERMS.put(term, metric);
    }
  }

  /** The metric's last part for the term that ends nearest to the end of the words, or null. */
  static String lastIn(String words) {
    int general = words.lastIndexOf("处分");
    String specific = general < 0 ? null : TERMS.get(endingTerm(words.substring(0, general)));
    return specific != null && last(words).equals("sanction") ? specific : last(words);
  }

  /** The term that the words end with, or "". */
  private static String endingTerm(String words) {
    return TERMS.keySet().stream().filter(words::endsWith).findFirst().orElse("");
  }

  private static String last(String words) {
    String metric = null;
    int end = 0;
    int length = 0;
    for (Map.Entry<String, String> term : TERMS.entrySet()) {
      int at = words.lastIndexOf(term.getKey());
      int termEnd = at + term.getKey().length();
      if (at >= 0 && (termEnd > end || termEnd == end && term.getKey().length() > length)) {
        metric = term.getValue();
        end = termEnd;
        length = term.getKey().length();
      }
    }
    return metric;
  }
}
