package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.RegulationAction;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;

/** Finds the numbers of official documents (发文字号): 绥发〔2022〕3号. */
final class DocumentNumbers implements Spotter {

  private static final String OPENING = "([〔\\[【（(［])";
  private static final String YEAR = "((?:19|20)?[0-9]{2})([〕\\]】）)］])";

  /** What every number has; a search for it is short where the numbers begin with any word. */
  private static final Phrase YEAR_IN_BRACKETS = Phrase.compile(OPENING + YEAR);

  private static final Phrase NUMBER =
      Phrase.compile("([\u4e00-\u9fff]{1,10})" + OPENING + YEAR + "(第?[0-9]{1,5})号(?!楼|栋|院|线|公告)");

  /** The last characters of agency codes. */
  private static final String CODES = "发字函办令通规电文纪组宣政委党审财教卫农建环监督巡呈请复批议厅府党工联任干";

  private static final Phrase CODE = Phrase.compile("[\u4e00-\u9fff]{0,7}[" + CODES + "]$");

  private static final Lexicon INTRODUCTIONS =
      new Lexicon(
          List.of(
              "根据", "按照", "依据", "依照", "遵照", "参照", "印发", "下发", "转发", "文件", "落实", "执行", "贯彻", "学习",
              "传达", "的", "和", "与", "及", "由", "了", "在", "对", "见", "以", "号", "是", "为", "等"));

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME)) {
      if (in(passage, YEAR_IN_BRACKETS, scan).find()) {
        spot(scan, passage);
      }
    }
  }

  private static void spot(Scan scan, Passage passage) {
    Search number = in(passage, NUMBER, scan);
    while (number.find()) {
      if (CODE.matcher(number.group(1)).find()) {
        add(scan, passage, start(number), number);
      }
    }
  }

  private static Search in(Passage passage, Phrase phrase, Scan scan) {
    return phrase.matcher(scan.text()).region(passage.from(), passage.to());
  }

  /** The code begins behind the words that introduce it. */
  private static int start(Search number) {
    String code = number.group(1);
    int from = 0;
    for (Span word : INTRODUCTIONS.find(code, 0, code.length() - 1)) {
      from = word.to();
    }
    return number.start(1) + from;
  }

  private static void add(Scan scan, Passage passage, int from, Search number) {
    String printed = scan.text().substring(from, number.end());
    scan.add(
        new Regulation(
            scan.at(from, number.end()),
            scan.origin(),
            passage.forIssue(),
            RegulationAction.CITED,
            null,
            printed,
            Regulation.faults(printed, signedIn(scan)),
            Quantity.exactly(1),
            Scan.place(passage)));
  }

  /** The year of the signature, or null. */
  private static Integer signedIn(Scan scan) {
    DateInterval signed =
        scan.reading().inspection() == null ? null : scan.reading().inspection().signedOn();
    return signed == null ? null : Integer.valueOf(signed.last().getYear());
  }
}
