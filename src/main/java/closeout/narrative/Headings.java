package closeout.narrative;

import closeout.narrative.Heading.Frame;
import closeout.wording.Phrase;
import closeout.wording.Search;

/** Reads the wording of headings: 关于“…”问题的整改情况, 针对…问题（…）, 在…方面, 学习不深入. */
final class Headings {

  private static final Phrase FRAME =
      Phrase.compile("关于|针对|对于|对(?![照全各标应下今外手接口策])|就(?=“)|(?:聚焦|围绕|在)(?=“)");
  private static final String HOW =
      "(?:的)?(?:(?:集中)?整改(?:工作)?(?:的)?(?:落实|进展|完成|推进)?(?:的)?(?:情况|措施|成效)?|(?:的)?(?:落实|进展)情况)?";
  private static final Phrase ISSUE_TAIL =
      Phrase.compile("(?:的)?(?:具体|突出)?(?:问题|不足|差距|短板|隐患)" + HOW + "$");
  private static final Phrase PROBLEM_TAIL = Phrase.compile("(?:的)?(?:具体|突出)?问题" + HOW + "$");
  private static final Phrase QUOTE_TAIL =
      Phrase.compile("[”’](?:的)?(?:(?:具体|突出)?(?:问题|不足|差距|短板|方面))?" + HOW + "$");
  private static final Phrase ASPECT_TAIL =
      Phrase.compile("方面(?:的)?(?:存在)?(?:的)?(?:问题)?" + HOW + "$");

  /** What the whole of a report is about, so that it names no single issue. */
  private static final Phrase ALL_ISSUES =
      Phrase.compile("(?:反馈|发现|指出|查出|存在|交办|移交|提出|通报|涉及|意见)(?:的)?(?:具体|主要|突出|各类|有关)?$");

  private static final Phrase OTHERS_ISSUE = Phrase.compile("(?:此|该|上述|以上|这|前述|反馈|巡察组|督察组)");
  private static final Phrase DONE =
      Phrase.compile("已|了|一是|[0-9]次|制定|组织|开展|召开|修订|建立|完善|印发|进行|完成|责令|督促");
  private static final String LACKING =
      "不(?:够|太|尽|甚)?(?:到位|够|足|力|强|严|深|实|高|规范|完善|健全|及时|扎实|明显|充分|平衡|彻底|紧|牢|清|细|全|经常|合理|重视|主动|浓|准|透|优|畅|合规"
          + "|精准|符|快|大|好|多|佳|广|落地|均衡|匹配|一致|积极|坚决|坚定|敢|愿|善|严格|严肃|深入|明确|清晰|密切|顺畅|高效|达标|严不细|深不透|细不实)"
          + "|缺(?:失|位|乏|少|陷|项)|薄弱|滞后|弱化|虚化|淡化|偏差|差距|短板|漏洞|隐患|欠缺|松懈|宽松软|流于形式|流于表面|走过场|违规|较弱|较差|淡薄|空转|混乱|随意"
          + "|缓慢|偏[低高慢弱少软松]|单一|脱节|形式主义|不作为|慢作为|闲置|沉淀|粗放|两张皮|盲区|死角|断层|突出|频发|多发|浪费|流失|虚报|冒领|走样|变形|松散|松弛|懈怠|敷衍|推诿|拖沓|打折扣|有待|亟待|匮乏|不均|失衡|不实不细";

  /** A clause that ends with what is lacking. */
  private static final Phrase LACK =
      Phrase.compile("(?:" + LACKING + ")(?:[”’）]|的?(?:问题|现象|情况|情形)|较?多|严重|等)?(?=$|[，、；：。])");

  /** Words that tell of a lack anywhere, unless the sentence begins with an act. */
  private static final Phrase MISSING = Phrase.compile("(?<![从并])未(?!来)|没有|缺乏|违规|违反|拖欠|截留|挪用");

  private static final Phrase BEGINS_WITH_ACT =
      Phrase.compile(
          "修订|制定|出台|印发|建立|健全|完善|开展|组织|召开|聘请|实行|推行|清理|清退|追缴|追回|收回|整合|选派|选取|面向|督促|配齐|投入|新建|增设|补|核|成立|取消|制发"
              + "|梳理|邀请|拆除|更换|上缴|退还|通报|约谈|提醒|给予|统一|调整|优化|举办|培训|修复|改造|引进|安排|严格|设立|设置|公开|公示|责令|委托|联合|逐|全面|深入|对[^，。]{2,30}?(?:进行|开展|逐|予以|全部)");
  private static final Phrase ACT = Phrase.compile("已|一是|[0-9]次|了(?!解)|纠正|发现并|予以|责成");
  private static final int MOST_CLAUSES = 40;
  private static final int LONGEST = 1500;
  private static final int LONGEST_LACK = 120;

  private static final Phrase ANNOUNCES =
      Phrase.compile("整改(?:工作)?(?:的)?(?:落实|进展|完成|推进)?(?:的)?(?:情况|措施|成效)$");

  private Headings() {}

  /** The heading that begins at that place of the line, behind its ordinal. */
  static Heading read(String line, int from) {
    Search word = FRAME.matcher(line).region(from, line.length());
    if (word.lookingAt()) {
      Heading framed = framed(line, word.end());
      if (framed != null) {
        return framed;
      }
    }
    return plain(line, from);
  }

  private static Heading framed(String line, int from) {
    Heading byComma = null;
    int search = from;
    for (int clause = 0; clause < MOST_CLAUSES && search - from < LONGEST; clause++) {
      int mark = Sentences.end(line, search, "。！？：；，（");
      int end = mark < 0 ? line.length() : mark;
      Frame frame = frame(line.substring(from, end));
      if (frame == Frame.NONE && mark >= 0 && "，（".indexOf(line.charAt(mark)) >= 0) {
        search = line.charAt(mark) == '（' ? Sentences.behindBracket(line, mark) : mark + 1;
        continue;
      }
      if (frame != Frame.NONE && mark >= 0 && line.charAt(mark) == '，') {
        byComma = byComma == null ? heading(frame, false, line, from, end, mark + 1) : byComma;
        search = mark + 1;
        continue;
      }
      if (byComma != null && DONE.matcher(line.substring(byComma.end(), end)).find()) {
        return byComma;
      }
      if (frame == Frame.NONE) {
        return byComma;
      }
      return heading(frame, true, line, from, end, behind(line, mark));
    }
    return byComma;
  }

  /** Behind the mark, or behind the bracket and its mark that describe the problem. */
  private static int behind(String line, int mark) {
    if (mark < 0) {
      return line.length();
    }
    int end = line.charAt(mark) == '（' ? Sentences.behindBracket(line, mark) : mark + 1;
    boolean more = end < line.length() && end > mark + 1 && "。：；，".indexOf(line.charAt(end)) >= 0;
    return more ? end + 1 : end;
  }

  private static Heading heading(
      Frame frame, boolean certain, String line, int from, int end, int behind) {
    String words = line.substring(from, end);
    boolean announces = ANNOUNCES.matcher(words).find();
    return new Heading(frame, certain, announces, title(words), end, behind);
  }

  private static Frame frame(String words) {
    String tail = words.length() > 80 ? words.substring(words.length() - 80) : words;
    Search aspect = ASPECT_TAIL.matcher(tail);
    if (aspect.find()) {
      return Frame.ASPECT;
    }
    Search issue = ISSUE_TAIL.matcher(tail);
    if (issue.find() && words.length() - tail.length() + issue.start() > 1) {
      String before = tail.substring(0, issue.start());
      boolean other =
          ALL_ISSUES.matcher(before).find() && !before.endsWith("”")
              || OTHERS_ISSUE.matcher(words).lookingAt() && before.length() < 6;
      return other ? Frame.NONE : Frame.ISSUE;
    }
    boolean quoted = words.startsWith("“") || words.startsWith("‘");
    return quoted && QUOTE_TAIL.matcher(tail).find() ? Frame.ISSUE : Frame.NONE;
  }

  private static Heading plain(String line, int from) {
    int mark = Sentences.end(line, from, "。！？：；");
    int end = mark < 0 ? line.length() : mark;
    String words = line.substring(from, end);
    int behind = mark < 0 ? end : end + 1;
    boolean announces = ANNOUNCES.matcher(words).find();
    return new Heading(plainFrame(words), true, announces, title(words), end, behind);
  }

  private static Frame plainFrame(String words) {
    String tail = words.length() > 80 ? words.substring(words.length() - 80) : words;
    if (ASPECT_TAIL.matcher(tail).find()) {
      return Frame.ASPECT;
    }
    boolean lack = words.length() <= LONGEST_LACK && lacks(words);
    boolean quoted = words.startsWith("“") && QUOTE_TAIL.matcher(tail).find();
    if (lack && frame(words) == Frame.ISSUE || quoted) {
      return Frame.ISSUE;
    }
    return lack ? Frame.LACK : Frame.NONE;
  }

  /** Whether the words tell of something that is lacking, not of something that was done. */
  static boolean lacks(String words) {
    if (ACT.matcher(words).find()) {
      return false;
    }
    boolean act = BEGINS_WITH_ACT.matcher(words).lookingAt();
    Search lack = LACK.matcher(words);
    return lack.find() && (!act || endsIn(words, lack)) || !act && MISSING.matcher(words).find();
  }

  /** 落实责任制不到位 begins like an act, but its last clause lacks something. */
  private static boolean endsIn(String words, Search lack) {
    int end = lack.end();
    while (lack.find()) {
      end = lack.end();
    }
    return end >= words.length() && words.indexOf('，') < 0;
  }

  /** Without quotation marks around all of it, and without frame words. */
  private static String title(String words) {
    String title = words;
    for (Phrase tail : new Phrase[] {PROBLEM_TAIL, QUOTE_TAIL}) {
      Search found = tail.matcher(title);
      if (title.length() <= 2000 && found.find() && found.start() > 0) {
        title =
            title.substring(
                0, title.charAt(found.start()) == '”' ? found.start() + 1 : found.start());
        break;
      }
    }
    boolean quoted = title.startsWith("“") && title.endsWith("”");
    return quoted ? title.substring(1, title.length() - 1) : title;
  }
}
