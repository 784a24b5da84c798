package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds values that were only meant as an example: 张三, test, example.com, 123456. */
final class DemoValues implements Spotter {

  private static final Lexicon LISTED = Lexicon.of("demo-names.txt");
  private static final Phrase EVERYMAN =
      Phrase.compile(
          "(?:(?<![\u4e00-\u9fff])|(?<=书记|主任|组长|干部|村民|职工|党员|会计|负责人|责任人|联系人|同志))"
              + "[：:]?(张三|李四|王五|赵六)(?=[、，。；：/ ）)\n]|同志|等|为|任|的|负责|牵头|$)");
  private static final Phrase DOMAIN =
      Phrase.compile(
          "[0-9A-Za-z._-]{0,40}@?(?<![0-9A-Za-z])(?:example|test|domain|xxx)\\.(?:com|cn|org|net)(?![0-9A-Za-z])");
  private static final Phrase NUMBER =
      Phrase.compile(
          "(?:电话|手机|传真|邮编|邮政编码|账号|号码)[：:]?(?:[0-9]{3,4}-)?(123456(?:7|78|789|7890)?|12345678901|13800138000|0{6,11}|1{7,11}|8{8})(?![0-9])");
  private static final Phrase CELL =
      Phrase.compile(
          "(?i)test[0-9]{0,3}|测试|测试数据|abc|asdf|12345678?9?|123456|xxx@xxx\\.com|13800138000");
  private static final Set<Concept> PERSONS =
      EnumSet.of(
          Concept.PERSON,
          Concept.LEADER,
          Concept.DEPARTMENT,
          Concept.RESPONSIBLE,
          Concept.REVIEWER,
          Concept.APPROVER,
          Concept.PERSONS);
  private static final Set<Concept> NUMBERED =
      EnumSet.of(Concept.AMOUNT, Concept.NUMBER, Concept.ROW_NUMBER, Concept.MEASURE_NUMBER);

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      find(scan, passage, EVERYMAN, 1);
      find(scan, passage, DOMAIN, 0);
      find(scan, passage, NUMBER, 1);
      if (scan.field() != null && !NUMBERED.contains(scan.field().concept())) {
        wholeCell(scan, passage);
      }
    }
    listed(scan);
  }

  private static void find(Scan scan, Passage passage, Phrase pattern, int group) {
    Search value = pattern.matcher(scan.text()).within(passage.from(), passage.to());
    while (value.find()) {
      if (!scan.enclosures().quoted(value.start())) {
        scan.mention(MentionKind.DEMO_VALUE, value.start(group), value.end(group), "", true);
      }
    }
  }

  private static void wholeCell(Scan scan, Passage passage) {
    if (CELL.matcher(scan.text()).region(passage.from(), passage.to()).matches()) {
      scan.mention(MentionKind.DEMO_VALUE, passage.from(), passage.to(), "", true);
    }
  }

  /** Two names of the pasted list are certainly pasted; one alone may be a person. */
  private static void listed(Scan scan) {
    if (scan.field() != null && !PERSONS.contains(scan.field().concept())) {
      return;
    }
    List<Span> names = LISTED.find(scan.text(), 0, scan.text().length());
    boolean several = names.stream().map(name -> name.in(scan.text())).distinct().count() > 1;
    for (Span name : names) {
      scan.mention(MentionKind.DEMO_VALUE, name.from(), name.to(), "", several);
    }
  }
}
