package closeout.narrative;

import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list in a clause.
 *
 * @param items as 、 separates them
 * @param most how many they are where 和, 及, 与 separate the last two as well
 * @param open whether 等 ends the list
 */
record ItemList(List<String> items, int most, boolean open) {

  private static final Phrase OPEN = Phrase.compile("等(?:[^，。、；：（）《》“”\\d]{0,8})$");
  private static final Phrase AND = Phrase.compile("(?<=[^，。])(?:以及|和|及|与)(?=[^，。])");
  private static final Phrase CLASSES =
      Phrase.compile(
          "^(?:各|全|本|该|对|向|在|由|涉及|组织|督促|覆盖|辖区)?(?:内)?(?:村|社区|乡|镇|街道|单位|机关|企业|学校|农村|城市|城区|省|市|县|区|乡镇|党委|政府|党政|党员|干部|群众|职工|部门|村组|村级|镇级|县级|市级|省级|站所|党支部|支部|科室|工程|项目|制度|问题|方面|教师|学生|居民|村民|农户|领导|班子|个人|集体|医院|卫生院|中小学|小学|中学|幼儿园|民办|公办|国企|民企|股室|办公室|内设机构|下属单位|直属单位)(?:级|类|两级)?$");
  private static final Phrase SENTENCE_LIKE =
      Phrase.compile("[了过着的对将把被向由并且就也均已让使给从按]|通过|进行|开展|完成|落实|加强|组织|召开|推动|建立|制定|检查|走访|调研");
  private static final Phrase VILLAGES = Phrase.compile("(?:行政|自然)?村(?![民组级干委务集庄部支党小医账规])");
  private static final Phrase COMMUNITIES = Phrase.compile("社区|小区|县区|园区");
  private static final Phrase TOWNS = Phrase.compile("乡镇|镇(?!长|村)|街道|乡(?!村)");
  private static final Phrase OFFICES =
      Phrase.compile("(?:责任|职能|下属|直属|相关|县直|区直|市直|成员|牵头)?(?:单位|部门|科室|站所|局)");
  private static final Phrase BRANCHES = Phrase.compile("(?:党)?支部|部门");
  private static final Phrase COMPANIES = Phrase.compile("(?:国有|民营|下属)?(?:企业|公司)");
  private static final Phrase SCHOOLS = Phrase.compile("学校|中小学");
  private static final Phrase TEXTS = Phrase.compile("(?:管理|规章)?(?:制度|办法|文件|规定|细则)");
  private static final Phrase ABSTRACT = Phrase.compile("方面|环节|部门");
  private static final Phrase ACTIVITIES =
      Phrase.compile("(?:专项|主题|特色|系列)?(?:活动|行动|载体|品牌|工作法|机制|制度)");
  private static final Phrase NOTHING = Phrase.compile("(?!)");

  /** The list that the words end with; its first item may begin with other words. */
  static ItemList of(String words) {
    String list = words;
    boolean open = false;
    var end = OPEN.matcher(words);
    if (end.find()) {
      open = true;
      list = words.substring(0, end.start());
    }
    List<String> items = split(list);
    int most = items.size();
    if (!items.isEmpty() && AND.matcher(unquoted(items.get(items.size() - 1))).find()) {
      most++;
    }
    return new ItemList(items, most, open);
  }

  /** Separated by 、 outside brackets, quotation marks and titles, which are kept whole. */
  private static List<String> split(String list) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char mark = list.charAt(i);
      depth += "（《“‘【".indexOf(mark) >= 0 ? 1 : "）》”’】".indexOf(mark) >= 0 ? -1 : 0;
      boolean titles =
          i + 1 < list.length()
              && (mark == '》' && list.charAt(i + 1) == '《'
                  || mark == '”' && list.charAt(i + 1) == '“');
      if (mark == '、' && depth == 0) {
        items.add(list.substring(from, i));
        from = i + 1;
      } else if (titles && depth == 0) {
        items.add(list.substring(from, i + 1));
        from = i + 1;
      }
    }
    items.add(list.substring(from));
    return items.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
  }

  private static String unquoted(String item) {
    return item.replaceAll("《[^》]{0,60}》|“[^”]{0,60}”|（[^）]{0,60}）", "　");
  }

  boolean fits(long number) {
    return open ? items.size() <= number : number == items.size() || number == most;
  }

  /** Whether the items are names of what the noun means, so that their number is beyond doubt. */
  boolean namesOf(String noun) {
    char last = last(items.get(0));
    Phrase nouns = nouns(last);
    boolean oneEnding =
        items.stream().allMatch(item -> nouns(last(item)) == nouns && item.length() > 1)
            && nouns.matcher(noun).lookingAt();
    List<String> others = items.subList(1, items.size());
    boolean evenlyShort =
        items.size() > 2
            && others.stream().allMatch(item -> item.length() == others.get(0).length())
            && others.get(0).length() <= 4
            && items.get(0).length() <= others.get(0).length() + 4
            && placesOrAspects(noun)
            && !doubtful(items.get(0));
    return (oneEnding || evenlyShort) && others.stream().noneMatch(ItemList::doubtful);
  }

  private static boolean placesOrAspects(String noun) {
    return List.of(ABSTRACT, VILLAGES, COMMUNITIES, TOWNS).stream()
        .anyMatch(nouns -> nouns.matcher(noun).lookingAt());
  }

  /** What names with this ending are names of. */
  private static Phrase nouns(char ending) {
    return switch (ending) {
      case '村' -> VILLAGES;
      case '区' -> COMMUNITIES;
      case '镇', '乡', '道' -> TOWNS;
      case '局', '办', '委', '会', '心', '站', '所', '室', '科', '院', '厅' -> OFFICES;
      case '部' -> BRANCHES;
      case '司', '厂', '社' -> COMPANIES;
      case '学', '校', '园' -> SCHOOLS;
      case '”' -> ACTIVITIES;
      case '》', '法', '则', '度', '定' -> TEXTS;
      default -> NOTHING;
    };
  }

  private static boolean doubtful(String item) {
    String bare = item.replaceAll("（[^）]{0,60}）", "");
    return CLASSES.matcher(bare).find()
        || bare.charAt(0) != '《' && SENTENCE_LIKE.matcher(bare).find()
        || bare.length() > 24;
  }

  private static char last(String item) {
    String bare = item.replaceAll("（[^）]{0,60}）$", "");
    return bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
  }
}
