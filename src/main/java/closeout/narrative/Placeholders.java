package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds blanks of a template that nobody filled in: 2025年×月, XX镇, ____, 【】. */
final class Placeholders implements Spotter {

  private static final Map<String, String> KINDS =
      WordFile.rows("placeholder-units.csv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[0]));
  private static final Lexicon UNITS = new Lexicon(KINDS.keySet());
  private static final Lexicon SURNAMES = Lexicon.of("surnames.txt");
  private static final Phrase RUN = Phrase.compile("[XxＸ×＊*○〇]{1,12}+");
  private static final Phrase BLANK =
      Phrase.compile(
          "_{2,80}+|＿{2,80}+|【】|（）|\\(\\)|\\[ ?\\]|［］|〔〕|《》|“”|[？?]{2,20}+|□{2,20}+|(?<=[率为]为?|达到|占)%|[0-9]{4}年月日|(?<=[^0-9][0-9]{1,2}月)日(?![均常产用子历报记程志照])|(?<=[于在截至到自从])年月日|(?<![A-Za-z])TODO(?![A-Za-z])|(?<![A-Za-z])TBD(?![A-Za-z])");
  private static final Phrase FORMULA = Phrase.compile("\\$[^$\u4e00-\u9fff\n]{1,80}+\\$");
  private static final Phrase PERSON =
      Phrase.compile("(?:村民|居民|党员|干部|学生|群众|教师|职工|信访人|举报人|人员|户主|业主|同志)$");
  private static final Phrase OF_PERSON =
      Phrase.compile("(?:[人长员记师民工计纳]|主任|委员|主席|经理|同志|干部|学生|群众)$");
  private static final Phrase CITED =
      Phrase.compile("[^“”\n]{0,20}”?(?:等)?(?:字样|字眼|等字|模板|未修改|未替换)");
  private static final String NUMERALS = "一二三四五六七八九十零〇○年";
  private static final String OWN_WORDS = "光射线轴型染级档";
  private static final Set<Concept> CODES =
      EnumSet.of(
          Concept.NUMBER,
          Concept.ROW_NUMBER,
          Concept.MEASURE_NUMBER,
          Concept.EVIDENCE,
          Concept.EVIDENCE_PATH,
          Concept.COMPLETED_FLAG,
          Concept.CLOSED_FLAG,
          Concept.OVERDUE_FLAG,
          Concept.ON_TIME_FLAG,
          Concept.STATUS,
          Concept.PHONE);

  @Override
  public void spot(Scan scan) {
    if (scan.field() != null && CODES.contains(scan.field().concept())) {
      return;
    }
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      Search run = RUN.matcher(scan.text()).region(passage.from(), passage.to());
      int from = -1;
      int behind = -1;
      while (run.find()) {
        int to = end(scan, run.start(), run.end());
        if (to > 0 && !cited(scan, passage, run.start())) {
          // ×年×月×日 is one blank.
          if (run.start() > behind) {
            report(scan, from, behind);
            from = run.start();
          }
          behind = to;
        }
      }
      report(scan, from, behind);
      blanks(scan, passage);
    }
  }

  private static void report(Scan scan, int from, int to) {
    if (from >= 0) {
      scan.mention(MentionKind.PLACEHOLDER, from, to, "", certain(scan, from));
    }
  }

  /** The end of the placeholder with the word behind it, or 0 where the run is none. */
  private static int end(Scan scan, int from, int to) {
    String text = scan.text();
    char before = scan.charAt(from - 1);
    char after = scan.charAt(to);
    if (partOfCode(scan, from, to)
        || numeral(text, from, to, before, after)
        || formula(scan, from)) {
      return 0;
    }
    String unit = UNITS.at(text, to);
    if (surname(text, from) && (!measured(unit, before) || named(text, from))) {
      return 0;
    }
    if (before == '第') {
      return unit == null ? to : to + unit.length();
    }
    int length = to - from;
    boolean letters = "Xx×Ｘ".indexOf(text.charAt(from)) >= 0;
    if (unit != null && length <= 4 && !(length == 1 && lone(scan, from, to))) {
      return to + unit.length();
    }
    return letters && length >= 2 && !latinWord(text.charAt(from), before, after) ? to : 0;
  }

  /** 负责人李××批评教育: the word before the surname speaks of a person. */
  private static boolean named(String text, int from) {
    int begin = from - SURNAMES.endingAt(text, from).length();
    return OF_PERSON.matcher(text.substring(Math.max(0, begin - 4), begin)).find();
  }

  /** 资金××万元 and 2025年×月 hide no name, although 金 and 年 are surnames. */
  private static boolean measured(String unit, char before) {
    if (unit == null) {
      return false;
    }
    boolean date = "年月日".indexOf(before) >= 0 || Character.isDigit(before);
    return KINDS.get(unit).equals("m") || KINDS.get(unit).equals("d") && date;
  }

  /** X光, 乘以 and lone stars are words and marks of their own. */
  private static boolean lone(Scan scan, int from, int to) {
    char mark = scan.charAt(from);
    char before = scan.charAt(from - 1);
    boolean factor =
        mark == '×'
            && (Character.isDigit(before) || before == '）' || before == '%' || before == '元');
    boolean bullet = "*＊○〇".indexOf(mark) >= 0 && (before == '\n' || before == ' ');
    return OWN_WORDS.indexOf(scan.charAt(to)) >= 0
        || factor
        || bullet
        || mark == 'x' && Character.isDigit(before);
  }

  private static boolean partOfCode(Scan scan, int from, int to) {
    char before = scan.charAt(from - 1);
    char after = scan.charAt(to);
    boolean tied =
        "+-/_.#@&=".indexOf(before) >= 0
            && !(before == '.' && Character.isDigit(scan.charAt(from - 2)) && han(after));
    boolean joined =
        "+-_#@&=".indexOf(after) >= 0 || after < 0x80 && Character.isLetterOrDigit(after);
    return latin(before) || tied || joined || after == '+';
  }

  /** 二〇二五年 is a year. */
  private static boolean numeral(String text, int from, int to, char before, char after) {
    char mark = text.charAt(from);
    return (mark == '○' || mark == '〇')
        && (NUMERALS.indexOf(before) >= 0 && before != '年'
            || NUMERALS.indexOf(after) >= 0 && after != '年');
  }

  private static boolean formula(Scan scan, int position) {
    Span paragraph = scan.segments().paragraph(position);
    int begin = Math.max(paragraph.from(), position - 82);
    Search formula =
        FORMULA.matcher(scan.text()).region(begin, Math.min(paragraph.to(), position + 82));
    while (formula.find()) {
      if (formula.start() < position && position < formula.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean surname(String text, int from) {
    return SURNAMES.endingAt(text, from) != null;
  }

  private static boolean latinWord(char mark, char before, char after) {
    return mark != '×' && (latin(before) || latin(after));
  }

  private static boolean latin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean han(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  /** A run behind a person word may be a name that is masked as a whole. */
  private static boolean certain(Scan scan, int from) {
    String before = scan.text().substring(Math.max(0, from - 4), from);
    return !PERSON.matcher(before).find();
  }

  /** The inspection quotes what it found in a copied document. */
  private static boolean cited(Scan scan, Passage passage, int position) {
    boolean quoted = scan.enclosures().quoted(position);
    return quoted && passage.zone() == Zone.PROBLEM
        || quoted && CITED.matcher(scan.text()).region(position, passage.to()).lookingAt();
  }

  private static void blanks(Scan scan, Passage passage) {
    Search blank = BLANK.matcher(scan.text()).within(passage.from(), passage.to());
    while (blank.find()) {
      char before = scan.charAt(blank.start() - 1);
      boolean call =
          blank.group().equals("()") && before < 0x80 && Character.isLetterOrDigit(before);
      boolean name =
          blank.group().startsWith("_")
              && (before < 0x80 && Character.isLetterOrDigit(before))
              && scan.charAt(blank.end()) < 0x80
              && Character.isLetterOrDigit(scan.charAt(blank.end()));
      boolean box = blank.group().startsWith("[") && blank.start() - passage.from() <= 2;
      if (!call && !name && !box && !cited(scan, passage, blank.start())) {
        scan.mention(MentionKind.PLACEHOLDER, blank.start(), blank.end(), "", true);
      }
    }
  }
}
