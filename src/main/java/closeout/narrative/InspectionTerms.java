package closeout.narrative;

import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;

/**
 * Finds where the text names this inspection, its group or its feedback, with the word it uses (巡视,
 * 巡察, 巡查) as the detail.
 */
final class InspectionTerms implements Spotter {

  private static final Phrase TERM = Phrase.compile("巡[视察查]");
  private static final Phrase THIS =
      Phrase.compile(
          "(?:第?[一二三四五六七八九十]{1,3})?组|反馈|整改|意见|发现|指出|期间|进驻|办(?!公)|移交|动员|工作动员|工作组|工作(?=期间|有关|要求|安排|部署)|成果|问题|任务|监督|报告|情况");
  private static final Phrase PATROL_OF_THIS = Phrase.compile("组(?!成|织)|反馈|整改情况|意见");

  /** Below a 巡视 there are the 巡察 of cities and counties, so that only its group is the same. */
  private static final Phrase GROUP_OF_THIS =
      Phrase.compile("(?:第?[一二三四五六七八九十]{1,3})?组(?!长会)|反馈(?:意见|会|的|问题)");

  private static final Phrase GROUP = Phrase.compile("(?:第?[一二三四五六七八九十]{1,3})?组");
  private static final Phrase OTHER_BEFORE =
      Phrase.compile(
          "(?:巡[视察]|巡[视察][、和与及/]|中央|国家|省(?!略)|自治区|兵团|上级|部党组|上一轮|历次|历年|以往|往年|对口|提级|交叉|联动|专项|接受|配合|系统|内部|校内|党内|政治)$");
  private static final Phrase LEVEL =
      Phrase.compile(
          "(中央|国家|省委|自治区党委|兵团党委|市委|县委|区委|旗委|[州盟]委|党委|党组)(?:第?[一二三四五六七八九十0-9]{1,3}轮?)?(?:第?[一二三四五六七八九十0-9]{1,3})?(?:专项|常规|联动|提级|交叉)?$");
  private static final Phrase PATROL =
      Phrase.compile(
          "(?:河湖?|河长|林长|湖长|山|水库|安全|日常|防火|防汛|网格|专项|定期|夜间|巡逻|治安|道路|管线|森林|工地|现场|开展|每日|每周|每月|不定期|执法|城管|交通)$");
  private static final Phrase PAIR_AFTER = Phrase.compile("[、和与及/]?巡[视察]");
  private static final Phrase TEACHING =
      Phrase.compile("工作(?:的|条例|规划|方针|重要|的重要)|的?重要(?:论述|讲话|指示)|条例");

  @Override
  public void spot(Scan scan) {
    String own = own(scan);
    if (own == null) {
      return;
    }
    boolean others = namesOthers(scan, own);
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      Search term = TERM.matcher(scan.text()).region(passage.from(), passage.to());
      while (term.find()) {
        if (!term.group().equals(own)
            && names(scan, passage, term)
            && (!others
                || GROUP.matcher(scan.text()).region(term.end(), passage.to()).lookingAt())) {
          Span shown = shown(scan, passage, term.start(), term.end());
          scan.mention(MentionKind.INSPECTION_TERM, shown.from(), shown.to(), own, true);
        }
      }
    }
  }

  /** The word that the text uses for this inspection: the more frequent one, or null. */
  private static String own(Scan scan) {
    int visits = 0;
    Search term = TERM.matcher(scan.text());
    while (term.find()) {
      if (!scan.enclosures().titled(term.start())) {
        visits += term.group().equals("巡视") ? 1 : term.group().equals("巡察") ? -1 : 0;
      }
    }
    if (visits == 0) {
      return null;
    }
    return visits > 0 ? "巡视" : "巡察";
  }

  /**
   * Whether the text names a superior's inspection: 巡视反馈 without a level may mean that one then.
   */
  private static boolean namesOthers(Scan scan, String own) {
    Search term = TERM.matcher(scan.text());
    while (term.find()) {
      String before = scan.text().substring(Math.max(0, term.start() - 16), term.start());
      if (!term.group().equals(own)
          && !scan.enclosures().titled(term.start())
          && superior(scan, before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Scan scan, Passage passage, Search term) {
    String text = scan.text();
    if (scan.enclosures().titled(term.start())) {
      return false;
    }
    String after = text.substring(term.end(), Math.min(passage.to(), term.end() + 8));
    String before = text.substring(Math.max(passage.from(), term.start() - 16), term.start());
    if (PAIR_AFTER.matcher(after).lookingAt() || TEACHING.matcher(after).lookingAt()) {
      return false;
    }
    boolean patrol = term.group().equals("巡查");
    Phrase named = patrol ? PATROL_OF_THIS : term.group().equals("巡察") ? GROUP_OF_THIS : THIS;
    if (!named.matcher(after).lookingAt() || patrol && PATROL.matcher(before).find()) {
      return false;
    }
    return !superior(scan, before) && !OTHER_BEFORE.matcher(before).find();
  }

  /** Whether the words before name the inspection of a higher level than this one. */
  private static boolean superior(Scan scan, String before) {
    Search level = LEVEL.matcher(before);
    if (!level.find()) {
      return false;
    }
    String own = scan.reading().inspection() == null ? null : scan.reading().inspection().level();
    String named = level.group(1);
    if (own != null) {
      return !named.startsWith(own.substring(0, 1)) && rank(named) > rank(own);
    }
    return rank(named) >= 4;
  }

  private static int rank(String level) {
    return switch (level.charAt(0)) {
      case '中', '国' -> 5;
      case '省', '自', '兵' -> 4;
      case '市', '州', '盟' -> 3;
      case '县', '区', '旗' -> 2;
      default -> 1;
    };
  }

  /** The term with the body before it and the noun behind it: 县委第五巡视组. */
  private static Span shown(Scan scan, Passage passage, int from, int to) {
    String text = scan.text();
    Search level = LEVEL.matcher(text.substring(Math.max(passage.from(), from - 16), from));
    int begin = level.find() ? from - (Math.min(16, from - passage.from()) - level.start()) : from;
    Search noun = THIS.matcher(text).region(to, passage.to());
    return new Span(begin, noun.lookingAt() ? noun.end() : to);
  }
}
